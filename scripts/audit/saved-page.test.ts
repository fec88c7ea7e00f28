import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPageList } from './page-list.ts';
import { addressInside } from './saved-page.ts';

test.each([
  ['the mark of a browser', '<!-- saved from url=(0026)https://blog.example/a-post -->', 'https://blog.example/a-post'],
  [
    'a canonical link',
    '<link rel="canonical" href="https://blog.example/a?b=1&amp;c=2">',
    'https://blog.example/a?b=1&c=2',
  ],
  ['a canonical link without quotes', '<link href=https://blog.example/ rel=canonical>', 'https://blog.example/'],
  ['og:url', '<meta property="og:url" content="https://blog.example/og">', 'https://blog.example/og'],
  ['nothing', '<link rel="stylesheet" href="https://cdn.example/a.css">', null],
  ['a relative canonical link', '<link rel="canonical" href="/a">', null],
  ['another scheme', '<link rel="canonical" href="javascript:alert(1)">', null],
])('a saved page tells its address by %s', (_, html, address) => {
  expect(addressInside(`<html><head>${html}</head>`)).toBe(address);
});

test.each(['<link '.repeat(40_000), `<link ${' rel'.repeat(80_000)}`, '<!-- saved from url=('.repeat(10_000)])(
  'endless markup names no address (%#)',
  (html) => {
    expect(addressInside(html)).toBeNull();
  },
);

test('a page list gives its rows in order, bad ones included', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'page-list-'));
  try {
    await writeFile(join(folder, 'plain.html'), '<p>plain');
    await writeFile(join(folder, 'packed.html.br'), brotliCompressSync('<p>packed'));
    const rows = [
      JSON.stringify({ id: 'one', url: 'https://a.example/', html: 'plain.html' }),
      JSON.stringify({ id: 2, url: 'https://b.example/\u2028', html: 'packed.html.br' }),
      '',
      'no JSON',
      JSON.stringify({ id: 'lost', url: 'https://c.example/', html: 'lost.html' }),
      JSON.stringify({ id: 'without' }),
    ];
    await writeFile(join(folder, 'list.jsonl'), rows.join('\n'));

    const pages = await readPageList(join(folder, 'list.jsonl'));
    const texts = await Promise.all(
      pages.map(({ html }) => html?.().then(String, (error: Error) => `error: ${error.message.split(',')[0]}`)),
    );

    expect(pages.map(({ id }) => id)).toEqual(['one', '2', 'line 4', 'lost', 'without']);
    expect(pages[1]?.url).toBe('https://b.example/\u2028');
    expect(texts).toEqual([
      '<p>plain',
      '<p>packed',
      'error: the row is not a JSON object',
      'error: ENOENT: no such file or directory',
      'error: the row has no "html"',
    ]);
    await expect(readPageList(join(folder, 'none.jsonl'))).rejects.toThrow('no such file');
  } finally {
    await rm(folder, { recursive: true });
  }
});
