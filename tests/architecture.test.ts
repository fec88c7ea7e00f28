import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { CATEGORY_IDS } from '../lib/audits/categories.ts';
import { AUDITS } from '../lib/audits/index.ts';
import { RED_FLAGS } from '../lib/audits/red-flags/index.ts';
import { messageName } from '../lib/i18n/translate.ts';
import { firstLoad } from '../scripts/bench/byte-counts.ts';
import { BUILT, ROOT } from '../scripts/project.ts';

const files = (...patterns: readonly string[]): readonly string[] =>
  globSync(patterns as string[], { cwd: ROOT })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const SOURCES = files('{lib,components,entrypoints}/**/*.{ts,tsx}', 'wxt.config.ts').filter(
  (path) => !/\.(?:test|fixture)\.tsx?$/.test(path),
);
const ALL_TEXT = files(
  '{lib,components,entrypoints,scripts,tests,docs,locales,samples}/**/*.{ts,tsx,mjs,md,yml,html}',
  '*.md',
);

const messages = await parseMessagesFile(join(ROOT, 'locales', 'en.yml'));
// The library adds the browser's own, such as @@ui_locale.
const keys = messages.map(({ key }) => key.join('.')).filter((key) => !key.startsWith('@@'));

describe('one criterion, one file', () => {
  const idsOf = (pattern: string): readonly string[] =>
    files(pattern)
      .filter((path) => !path.endsWith('.test.ts') && /\bid: '/.test(read(path)))
      .map((path) => basename(path, '.ts'));

  test('every file of a criterion is in the registry, under its name', () => {
    expect(AUDITS.map(({ id }) => id).toSorted()).toEqual(
      idsOf(`lib/audits/{${CATEGORY_IDS.join(',')}}/*.ts`).toSorted(),
    );
  });

  test('every file of a red flag is in the registry, under its name', () => {
    expect(RED_FLAGS.map(({ id }) => id).toSorted()).toEqual(idsOf('lib/audits/red-flags/*.ts').toSorted());
  });

  test.each(AUDITS.map(({ id, category }) => [id, category]))(
    '%s lies in the folder of its category',
    (id, category) => {
      expect(existsSync(join(ROOT, 'lib', 'audits', category, `${id}.ts`))).toBe(true);
    },
  );

  test.each([...AUDITS.map(({ id, category }) => [id, category]), ...RED_FLAGS.map(({ id }) => [id, 'red-flags'])])(
    '%s has tests of its own',
    (id, folder) => {
      expect(existsSync(join(ROOT, 'lib', 'audits', folder, `${id}.test.ts`))).toBe(true);
    },
  );

  test.each([
    ...AUDITS.map(({ id }) => `audits.${messageName(id)}.title`),
    ...RED_FLAGS.map(({ id }) => `red_flags.${messageName(id)}.verdict`),
  ])('%s is in the words', (key) => {
    expect(keys).toContain(key);
  });
});

describe('words', () => {
  // The generated docs are part of what a person reads.
  const used = [...SOURCES, ...files('tests/support/*.ts')].flatMap((path) => keysIn(read(path)));

  // A hyphen stops Chrome from loading the extension.
  test('every key is one that every browser takes', () => {
    expect(keys.filter((key) => !/^[a-z0-9_]+(?:\.[a-z0-9_]+)*$/.test(key))).toEqual([]);
  });

  test('every key in the code has its words', () => {
    expect(used.filter((pattern) => !keys.some((key) => fits(pattern, key)))).toEqual([]);
  });

  test('every key with words is used', () => {
    expect(keys.filter((key) => !used.some((pattern) => fits(pattern, key)))).toEqual([]);
  });
});

describe('the page is hostile', () => {
  test.each([
    ['innerHTML', /\.(?:inner|outer)HTML\s*=[^=]/],
    ['insertAdjacentHTML', /insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe/],
    ['dangerouslySetInnerHTML', /dangerouslySetInnerHTML/],
    ['eval', /\beval\(|new Function\(/],
    ['the main world', /world:\s*['"]MAIN['"]|injectScript|web_accessible_resources/],
  ])('our code does without %s', (_, pattern) => {
    expect(SOURCES.filter((path) => pattern.test(read(path)))).toEqual([]);
  });
});

test('no file names a place of one machine', () => {
  const place = /(?:^|[\s"'`(])(?:\/(?:home|root|Users|work|mnt)\/(?!me\/|you\/)|[A-Z]:\\Users\\)/m;
  expect(ALL_TEXT.filter((path) => path !== 'tests/architecture.test.ts' && place.test(read(path)))).toEqual([]);
});

/**
 * Sizes of what is sent to a person's browser, in bytes; raised only in the commit that needs it. The injected script is
 * meant to come down to 60,000: a quarter of it is Readability, the rest what must be seen on the page itself.
 */
const BUDGETS: readonly (readonly [file: string, most: number])[] = [
  ['page-snapshot.js', 117_000],
  ['background.js', 23_000],
  ['chunks', 790_000],
];

/** Compressed bytes that the popup loads before it is painted. */
const FIRST_LOAD_BUDGET = 60_000;

describe.runIf(existsSync(join(BUILT.chromium, 'manifest.json')))('the built extension', () => {
  test.each(BUDGETS)('%s weighs at most %d bytes', (name, most) => {
    const path = join(BUILT.chromium, name);
    const parts = statSync(path).isFile() ? [path] : globSync('**/*', { cwd: path }).map((part) => join(path, part));
    expect(parts.reduce((sum, part) => sum + statSync(part).size, 0)).toBeLessThanOrEqual(most);
  });

  test('the popup is painted after a small first load', () => {
    const files = firstLoad(BUILT.chromium, 'popup.html').map((name) => join(BUILT.chromium, name));
    expect(files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0)).toBeLessThanOrEqual(
      FIRST_LOAD_BUDGET,
    );
  });

  test.each(Object.values(BUILT).filter((folder) => existsSync(join(folder, 'manifest.json'))))(
    '%s asks for no site',
    (folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      expect(manifest.host_permissions ?? []).toEqual([]);
      expect(manifest.content_scripts ?? []).toEqual([]);
      expect(manifest.web_accessible_resources ?? []).toEqual([]);
      expect(manifest.externally_connectable).toBeUndefined();
    },
  );
});

/**
 * The keys that a source names, with `*` for what is filled in when it runs. A string counts when it begins with a
 * section of locales/en.yml.
 */
function keysIn(source: string): readonly string[] {
  const sections = new Set(keys.map((key) => key.split('.')[0]));
  // Looks ahead and so starts anew at every quote, or an empty or nested string would hide the next one.
  const strings = source.matchAll(/(?='([a-zA-Z_][^'\n]{2,200})'|`([a-zA-Z_][^`\n]{2,200})`)/g);
  return [...strings]
    .map(([, plain, template = '']) => (plain ?? template).replace(/\$\{[^}]*\}/g, '*'))
    .map((text) => /^__MSG_(\w+)__$/.exec(text)?.[1]?.replace('_', '.') ?? text)
    .filter((text) => /^[a-z_]+(?:\.[\w*-]+)+$/.test(text) && sections.has(text.split('.')[0]))
    .map((text) => text.replaceAll('-', '_'));
}

function fits(pattern: string, key: string): boolean {
  const parts = pattern.split('.');
  const own = key.split('.');
  // A section by itself is handed on, and its last part is put to it elsewhere.
  return (
    own.length - parts.length <= 1 &&
    own.length >= parts.length &&
    parts.every((part, index) => partFits(part, own[index] ?? ''))
  );
}

const partFits = (part: string, own: string): boolean =>
  part.includes('*') ? new RegExp(`^${part.replaceAll('*', '\\w+')}$`).test(own) : part === own;
