import { expect, test } from 'vitest';
import type { Answer, Answered } from './answer.ts';
import { judgeAnswer, needsGet, settleOffline } from './judge-answers.ts';
import type { LinkHealth } from './link-health.ts';

const ASKED = 'https://site.example/guide';

const answered = (overrides: Partial<Answered> = {}): Answered => ({
  kind: 'answered',
  status: 200,
  url: ASKED,
  contentType: 'text/html; charset=utf-8',
  retryAfter: null,
  robotsTag: null,
  isChallenge: false,
  start: '<!doctype html><title>A guide</title>',
  ...overrides,
});

const short = ({ outcome, reason, notes }: LinkHealth) => [
  outcome,
  reason.key.replace('link_check.reason.', ''),
  ...notes.map(({ key }) => key.replace('link_check.note.', '')),
];
const judged = (answer: Answer) => short(judgeAnswer(ASKED, answer));

test.each([
  [200, 'works', 'works'],
  [204, 'works', 'works'],
  [404, 'broken', 'missing'],
  [410, 'broken', 'missing'],
  [500, 'broken', 'server_error'],
  [502, 'broken', 'server_error'],
  [521, 'broken', 'server_error'],
  [400, 'unknown', 'bad_request'],
  [401, 'unknown', 'sign_in'],
  [403, 'unknown', 'refused'],
  [405, 'unknown', 'refused'],
  [429, 'unknown', 'too_many'],
  [451, 'unknown', 'legal'],
  [503, 'unknown', 'overloaded'],
  [504, 'unknown', 'server_slow'],
  [522, 'unknown', 'server_slow'],
  [999, 'unknown', 'refused'],
])('status %d: %s', (status, outcome, reason) => {
  expect(judged(answered({ status }))).toEqual([outcome, reason]);
});

test('a time-out tells nothing, no connection after another try is broken', () => {
  expect(judged({ kind: 'timed-out' })).toEqual(['unknown', 'timed_out']);
  expect(judged({ kind: 'failed' })).toEqual(['broken', 'unreachable']);
});

test.each([
  ['a header', answered({ isChallenge: true })],
  ['a header with 403', answered({ isChallenge: true, status: 403 })],
  ['a title', answered({ start: '<title>Just a moment...</title>' })],
  ['a title with 503', answered({ status: 503, start: '<title>Attention Required! | Cloudflare</title>' })],
])('a wall against programs, known by %s, is not broken', (_, answer) => {
  expect(judged(answer)).toEqual(['unknown', 'bot_wall']);
});

test.each([
  ['Page not found | Site', true],
  ['404 - Site', true],
  ['Site – 404 Not Found', true],
  ['Error 404: page not found', true],
  ["Oops! This page doesn't exist", true],
  ['Seite nicht gefunden – Blog', true],
  ['Página no encontrada', true],
  ['Page introuvable | Le blog', true],
  ['How to fix a 404 error', false],
  ['Why "page not found" costs you readers', false],
  ['The lost page, found', false],
  ['', false],
])('a page titled "%s" says it is missing: %s', (title, expected) => {
  expect(judged(answered({ start: `<html><head><title>${title}</title>` })).includes('says_missing')).toBe(expected);
});

test.each([
  ['itself, with another fragment', `${ASKED}#part`, null, []],
  ['its secure form', 'https://www.site.example/guide', 'https://www.site.example/guide', []],
  ['the home page', 'https://site.example/', 'https://site.example/', ['home_instead']],
  ['another site', 'https://other.example/', 'https://other.example/', ['other_site']],
  ['a shop for domains', 'https://www.hugedomains.com/x', 'https://www.hugedomains.com/x', ['parked']],
])('a redirect to %s', (_, url, finalUrl, notes) => {
  const health = judgeAnswer(ASKED, answered({ url }));
  expect(health.finalUrl).toBe(finalUrl);
  expect(short(health).slice(2)).toEqual(notes);
});

test('a redirect to a local address is no word about the link', () => {
  expect(judged(answered({ url: 'http://192.168.0.1/' }))).toEqual(['unknown', 'led_to_local']);
});

test('a domain on sale is noted', () => {
  expect(judged(answered({ start: '<title>site.example is for sale</title>' }))).toEqual(['works', 'works', 'parked']);
});

test.each([
  ['an error', answered({ status: 405, contentType: '' }), true],
  ['a page', answered(), true],
  ['a file', answered({ contentType: 'application/pdf' }), false],
  ['no connection', { kind: 'failed' }, true],
  ['a time-out', { kind: 'timed-out' }, false],
] as const)('HEAD answered by %s: GET follows: %s', (_, head, expected) => {
  expect(needsGet(head)).toBe(expected);
});

test('with no connection to anyone we are offline, with one answer we are not', () => {
  const dead = judgeAnswer(ASKED, { kind: 'failed' });
  const all = new Map(['a', 'b', 'c'].map((url) => [url, dead]));
  expect([...settleOffline(all).values()].map(({ outcome }) => outcome)).toEqual(['unknown', 'unknown', 'unknown']);
  expect(settleOffline(new Map([...all].slice(1))).get('b')).toBe(dead);
  const mixed = new Map([...all, ['d', judgeAnswer(ASKED, answered())] as const]);
  expect(settleOffline(mixed)).toBe(mixed);
});
