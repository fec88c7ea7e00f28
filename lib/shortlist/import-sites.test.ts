import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../export/csv.ts';
import { parseCsv } from '../export/parse-csv.ts';
import { layoutTable } from './csv-layouts.ts';
import { applyImport, guessMapping, planCsvImport, planUrlImport, prospectDomain } from './import-sites.ts';
import { prospectOf } from './prospect.fixture.ts';
import { type Prospect, STATUSES } from './prospect.ts';

const NOW = '2026-03-05T12:00:00.000Z';
/** The words of the interface do not matter here, except that headers and statuses have some. */
const translate = ({ key }: { key: string }) => COLUMN_NAMES[key] ?? key.split('.').at(-1)!.replaceAll('-', ' ');
const COLUMN_NAMES: Record<string, string> = {
  'shortlist.column.url': 'Page',
  'shortlist.column.due': 'Due',
  'shortlist.column.action': 'Next action',
};

const planCsv = (text: string) => {
  const parsed = parseCsv(text);
  if (!parsed.ok) throw new Error(parsed.reason.key);
  return planCsvImport(parsed.rows, guessMapping(parsed.header), translate);
};

test.each([
  ['https://shop.acme.co.uk/blog?x=1#y', 'acme.co.uk'],
  ['Jane.blogspot.com/2020', 'jane.blogspot.com'],
  [' acme.example ', 'acme.example'],
  ['http://127.0.0.1:8080/post', '127.0.0.1'],
  ['http://localhost/post', 'localhost'],
  ['https://bücher.example/', 'xn--bcher-kva.example'],
  ['hello', null],
  ['', null],
  ['javascript:alert(1)', null],
  ['ftp://acme.example/', null],
  ['https://', null],
])('prospectDomain(%s) is %s', (address, expected) => {
  expect(prospectDomain(address)).toBe(expected);
});

describe('a list of addresses', () => {
  test('is divided by lines, spaces and commas, and every site comes once', () => {
    const { sites, refused } = planUrlImport('https://one.example/post\ntwo.example, one.example\n\n three.example');
    expect(sites.map(({ domain, url, line }) => [domain, url, line])).toEqual([
      ['one.example', 'https://one.example/post', 1],
      ['two.example', 'https://two.example/', 2],
      ['three.example', 'https://three.example/', 4],
    ]);
    expect(refused).toEqual([]);
  });

  test('names the lines that are no addresses', () => {
    expect(planUrlImport('one.example\nnonsense\njavascript:alert(1)').refused).toEqual([
      { line: 2, reason: { key: 'import.line.site', values: { line: 2, value: 'nonsense' } } },
      { line: 3, reason: { key: 'import.line.site', values: { line: 3, value: 'javascript:alert(1)' } } },
    ]);
  });
});

describe('a table', () => {
  test('is read by its header', () => {
    const { sites } = planCsv(
      'Website,Stage,Notes,Tags,Due,Next action,Email,Guidelines\none.example,Do not contact,"a, b","x, y",2026-04-01,Follow up,me@one.example,https://one.example/w',
    );
    expect(sites).toEqual([
      {
        line: 2,
        domain: 'one.example',
        url: 'https://one.example/',
        fields: {
          status: 'do-not-contact',
          note: 'a, b',
          tags: ['x', 'y'],
          nextAction: { date: '2026-04-01', label: 'Follow up' },
          contact: 'me@one.example',
          guidelinesUrl: 'https://one.example/w',
        },
      },
    ]);
  });

  test.each([
    ['an unknown status', 'url,status\none.example,Bought', 'status', 'Bought'],
    ['a date in another form', 'url,due\none.example,04/01/2026', 'date', '04/01/2026'],
    ['a date that cannot be', 'url,due\none.example,2026-13-01', 'date', '2026-13-01'],
    ['no address', 'url,note\n,x', 'no_site', ''],
    ['a bad address', 'url,note\nnot a site,x', 'site', 'not a site'],
  ])('leaves out %s and says why', (_name, text, reason, value) => {
    expect(planCsv(text)).toEqual({
      sites: [],
      refused: [{ line: 2, reason: { key: `import.line.${reason}`, values: { line: 2, value } } }],
    });
  });

  test('a site named twice is imported once, with the first word on each field', () => {
    const { sites } = planCsv('url,note,contact\none.example,first,\none.example/x,second,me');
    expect(sites).toMatchObject([{ line: 2, fields: { note: 'first', contact: 'me' } }]);
  });
});

describe('applyImport', () => {
  const site = {
    line: 2,
    domain: 'one.example',
    url: 'https://one.example/p',
    fields: { status: 'agreed', note: 'theirs', tags: ['t'], contact: 'them' },
  } as const;

  test('starts a prospect', () => {
    expect(applyImport(null, site, 'fill', NOW)).toMatchObject({
      domain: 'one.example',
      url: 'https://one.example/p',
      revision: 1,
      status: 'agreed',
      note: 'theirs',
      tags: ['t'],
    });
  });

  test('fills gaps and leaves what is there', () => {
    const current = prospectOf('one.example', { note: 'mine', status: 'contacted', tags: ['m'] });
    expect(applyImport(current, site, 'fill', NOW)).toMatchObject({
      status: 'contacted',
      note: 'mine',
      contact: 'them',
      tags: ['m', 't'],
    });
  });

  test('or lets the file hold, where it says something', () => {
    const current = prospectOf('one.example', { note: 'mine', guidelinesUrl: 'g', tags: ['m'] });
    expect(applyImport(current, site, 'overwrite', NOW)).toMatchObject({
      status: 'agreed',
      note: 'theirs',
      guidelinesUrl: 'g',
      tags: ['m', 't'],
    });
  });

  test('a second time changes nothing', () => {
    const once = applyImport(null, site, 'fill', NOW);
    expect(applyImport(once, site, 'fill', NOW)).toBe(once);
    expect(applyImport(once, site, 'overwrite', NOW)).toBe(once);
  });
});

test('the full table, written and read again, gives back what the user wrote', () => {
  const words = fc.constantFrom('plain', '=SUM(A1)', '-5', "'quoted'", 'a "b", c; d', '+49 30 1', 'ünï ☂');
  const arbitrary: fc.Arbitrary<Prospect> = fc
    .record({
      name: fc.integer({ min: 1, max: 500 }),
      status: fc.constantFrom(...STATUSES),
      note: fc.option(words, { nil: '' }),
      tags: fc.uniqueArray(fc.constantFrom('a', 'b c', '=x')),
      contact: fc.option(words),
      guidelinesUrl: fc.option(words),
      nextAction: fc.option(fc.record({ date: fc.constantFrom('2026-04-01', '2027-12-31'), label: words })),
    })
    .map(({ name, ...fields }) =>
      prospectOf(`site${name}.example`, { url: `https://site${name}.example/p`, ...fields }),
    );

  fc.assert(
    fc.property(fc.uniqueArray(arbitrary, { selector: ({ domain }) => domain, maxLength: 8 }), (prospects) => {
      const { sites, refused } = planCsv(csvFile(layoutTable('full', prospects, translate)));
      expect(refused).toEqual([]);
      const imported = sites.map((site) => applyImport(null, site, 'fill', NOW));
      const written = ({ domain, url, status, note, tags, contact, guidelinesUrl, nextAction }: Prospect) => ({
        ...{ domain, url, status, note, tags, contact, guidelinesUrl, nextAction },
      });
      expect(imported.map(written)).toEqual(prospects.map(written));
    }),
  );
});
