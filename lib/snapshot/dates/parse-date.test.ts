import { describe, expect, test } from 'vitest';
import { monthOf } from './month-names.ts';
import { dateInPath, findDates, parseDateValue } from './parse-date.ts';

const now = '2026-11-22T12:00:00Z';
const days = (text: string, isDayFirst = true) => findDates(text, { now, isDayFirst }).map(({ iso }) => iso);

describe('dates in text', () => {
  test.each([
    ['en', 'Posted on March 14, 2026 by Jane'],
    ['en short', 'Mar 14 2026'],
    ['en ordinal', 'Saturday, 14th of March 2026'],
    ['en day first', '14 March, 2026'],
    ['de', 'Veröffentlicht am 14. März 2026 um 10 Uhr'],
    ['fr', 'le 14 mars 2026'],
    ['es', '14 de marzo de 2026'],
    ['pt', '14 de março de 2026'],
    ['it', '14 marzo 2026'],
    ['nl', '14 maart 2026'],
    ['pl', '14 marca 2026'],
    ['cs', '14. března 2026'],
    ['fi', '14. maaliskuuta 2026'],
    ['hu', '2026. március 14.'],
    ['lt', '2026 m. kovo 14 d.'],
    ['tr', '14 Mart 2026'],
    ['ru', '14 марта 2026 г.'],
    ['uk', '14 березня 2026'],
    ['el', '14 Μαρτίου 2026'],
    ['ar', '١٤ مارس ٢٠٢٦'],
    ['he', '14 מרץ 2026'],
    ['hi', '14 मार्च 2026'],
    ['th', '14 มีนาคม 2569'],
    ['vi', 'ngày 14 tháng 3 năm 2026'],
    ['zh', '2026年3月14日'],
    ['ko', '2026년 3월 14일'],
    ['ko dots', '2026. 3. 14.'],
    ['numbers', '14.03.2026'],
    ['short year', '14/03/26'],
    ['ISO', '2026-03-14'],
    ['slashes, year first', '2026/3/14'],
  ])('%s: %s', (_, text) => {
    expect(days(text)).toEqual(['2026-03-14']);
  });

  test.each(['4 August 2026', '4. August 2026', '4 de agosto de 2026', '4 of August, 2026', 'August 4, 2026'])(
    'a month that begins like a particle: %s',
    (text) => {
      expect(days(text)).toEqual(['2026-08-04']);
    },
  );

  test.each([
    ['the American order', '03/04/2026', false, ['2026-03-04']],
    ['the American order with dashes', '03-04-2026', false, ['2026-03-04']],
    ['the European order', '03/04/2026', true, ['2026-04-03']],
    ['an order that only fits one way', '03/14/2026', true, ['2026-03-14']],
    ['an American order that leads into the future', '12/03/2027', false, []],
    ['an order that does not', '12/03/2026', false, ['2026-03-12']],
    ['bars', '14 | 03 | 2026', true, ['2026-03-14']],
    ['a year glued to a day', 'Mar 142026', true, ['2026-03-14']],
    ['a year glued to a single digit', 'Mar 42026', true, []],
    ['dots are never American', '03.04.2026', false, ['2026-04-03']],
    ['two dates in order', 'March 14, 2026, updated 2 April 2026', true, ['2026-03-14', '2026-04-02']],
    ['with a time', '2026-03-14 10:20', true, ['2026-03-14T10:20:00']],
  ])('%s', (_, text, isDayFirst, expected) => {
    expect(days(text, isDayFirst)).toEqual(expected);
  });

  test.each([
    ['a day that does not exist', '31 February 2026, 2026-13-01, 32.01.2026'],
    ['the future', '24 November 2026'],
    ['before the web', '14 March 1966'],
    ['a month without a year', 'March 14'],
    ['a range of years', '2024-2026'],
    ['version and phone numbers', 'v1.2.3456 or 030/12/345678'],
    ['words that begin like a month', '5 marketing 12, decide 3'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(days(text)).toEqual([]);
  });

  test('the present day by the clock east of here is not the future', () => {
    expect(days('23 November 2026')).toEqual(['2026-11-23']);
  });

  test.each(['1', '1.', 'May ', '2026-', '12/', '٣', '1 de '])('an endless run of %j ends', (piece) => {
    expect(days(piece.repeat(60_000))).toEqual([]);
  });
});

describe('dates in attributes', () => {
  test.each([
    ['2026-03-14T10:20:30+0200', '2026-03-14T10:20:30+02:00'],
    ['2026-03-14T10:20:30.123Z', '2026-03-14T10:20:30Z'],
    ['2026-03-14 10:20', '2026-03-14T10:20:00'],
    ['Sat, 14 Mar 2026 10:20:30 GMT', '2026-03-14'],
    ['1773484830', '2026-03-14'],
    ['1773484830000', '2026-03-14'],
    ['20260314', '2026-03-14'],
    ['20260314T10:20:30Z', '2026-03-14T10:20:30Z'],
    ['20260314102030', '2026-03-14'],
    ['2026-03-14T10:20:5Z', '2026-03-14T10:20:05Z'],
    ['2026-03-14T99:99', '2026-03-14'],
    ['tomorrow', null],
    ['2027-01-01', null],
    ['0000-00-00', null],
    ['', null],
  ])('%s', (value, iso) => {
    expect(parseDateValue(value, { now, isDayFirst: false })?.iso ?? null).toBe(iso);
  });
});

test.each([
  ['https://a.example/2026/03/14/title', '2026-03-14'],
  ['https://a.example/2026-03-14-title', '2026-03-14'],
  ['https://a.example/news/20260314-title', '2026-03-14'],
  ['https://a.example/2026/mar/14/title', '2026-03-14'],
  ['https://a.example/2026/3/4/title', '2026-03-04'],
  ['https://a.example/2026/03/title', null],
  ['https://a.example/id/120260314', null],
  ['https://a.example/2031/03/14/', null],
  ['not an address', null],
])('date in the path of %s', (url, iso) => {
  expect(dateInPath(url, now)?.iso ?? null).toBe(iso);
});

test.each([
  ['Januar', 1],
  ['августа', 8],
  ['červenec', 7],
  ['června', 6],
  ['srpanj', 7],
  ['srpen', 8],
  ['Ağustos', 8],
  ['Aralık', 12],
  ['xyz', null],
])('month of %s', (word, month) => {
  expect(monthOf(word)).toBe(month);
});
