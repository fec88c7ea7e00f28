import { describe, expect, test } from 'vitest';
import { parseAuditOptions } from './options.ts';

describe('parseAuditOptions', () => {
  test.each([
    [['a.html', 'https://b.example/'], { pages: ['a.html', 'https://b.example/'], list: null, format: 'text' }],
    [['--json', 'a.html'], { pages: ['a.html'], format: 'json' }],
    [['--csv', 'a.html'], { format: 'csv' }],
    [['--pages', 'list.jsonl'], { pages: [], list: 'list.jsonl', format: 'json' }],
    [['--pages', 'list.jsonl', '--csv'], { list: 'list.jsonl', format: 'csv' }],
    [['a.html', '--niche', 'bread, baking'], { niche: 'bread, baking' }],
  ])('%j', (args, expected) => {
    expect(parseAuditOptions(args)).toMatchObject(expected);
  });

  test('asking for help is no audit', () => {
    expect(parseAuditOptions(['--help'])).toBeNull();
  });

  test.each([
    [[], /npm run audit/],
    [['a.html', '--pages', 'list.jsonl'], /either pages or --pages/],
    [['a.html', '--csv', '--json'], /either --json or --csv/],
    [['a.html', '--yaml'], /--yaml/],
    [['--niche'], /--niche/],
  ])('%j is refused with the reason', (args, reason) => {
    expect(() => parseAuditOptions(args)).toThrow(reason);
  });
});
