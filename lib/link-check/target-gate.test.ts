import { expect, test } from 'vitest';
import { gateTarget, isForbiddenHost, type TargetPolicy } from './target-gate.ts';

const verdict = (href: string, policy?: TargetPolicy) => {
  const gated = gateTarget(href, policy);
  return gated.isOpen ? gated.url : gated.reason.key.replace('link_check.skipped.', '');
};

test.each([
  ['https://site.example/a?b=c#part', 'https://site.example/a?b=c'],
  ['http://site.example:8080/', 'http://site.example:8080/'],
  ['https://xn--pple-43d.example/', 'https://xn--pple-43d.example/'],
  ['https://site.example./', 'https://site.example./'],
])('%s is asked for', (href, url) => {
  expect(verdict(href)).toBe(url);
});

test.each([
  'http://127.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://017700000001/',
  'http://127。0。0。1/',
  'http://10.0.0.1/',
  'http://192.168.0.1/reboot',
  'http://169.254.169.254/latest/meta-data/',
  'http://8.8.8.8/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[fd00::1]/',
  'http://localhost/',
  'http://LOCALHOST./',
  'http://a.localhost/',
  'http://router/',
  'http://printer.local./',
  'http://wiki.corp/',
  'http://nas.home.arpa/',
  'http://hidden.onion/',
])('%s is never asked for: local', (href) => {
  expect(verdict(href)).toBe('local');
});

test.each([
  ['javascript:alert(1)', 'not_web'],
  ['mailto:a@site.example', 'not_web'],
  ['/relative', 'not_web'],
  ['', 'not_web'],
  [`https://site.example/${'a'.repeat(3_000)}`, 'not_web'],
  ['https://me:secret@site.example/', 'credentials'],
  ['https://site.example:22/', 'port'],
  ['https://site.example:6667/', 'port'],
])('%s is not asked for', (href, why) => {
  expect(verdict(href)).toBe(why);
});

test.each([
  'https://site.example/logout',
  'https://site.example/user/log-out.php',
  'https://site.example/Sign_Out/',
  'https://site.example/unsubscribe?u=1',
  'https://site.example/list/42/delete',
  'https://site.example/delete-account',
  'https://site.example/confirm/abc',
  'https://site.example/?action=delete&id=3',
  'https://site.example/index.php?do=logout',
  'https://site.example/?add-to-cart=17',
  'https://site.example/reset?token=abc',
  'https://site.example/?_wpnonce=abc',
  'https://site.example/?unsubscribe=1',
])('%s may act, so it is left alone', (href) => {
  expect(verdict(href)).toBe('may_act');
});

test.each([
  'https://site.example/how-to-delete-an-account',
  'https://site.example/blog/unsubscribe-rates-explained',
  'https://site.example/cancel-culture-is-over',
  'https://site.example/likely-stories',
  'https://site.example/?q=delete',
  'https://site.example/verification',
])('%s only writes about it', (href) => {
  expect(verdict(href)).toBe(href);
});

test('a policy decides hosts and ports', () => {
  const loopback: TargetPolicy = { isAllowedHost: (host) => host === '127.0.0.1', ports: new Set(['4711']) };
  expect(verdict('http://127.0.0.1:4711/a', loopback)).toBe('http://127.0.0.1:4711/a');
  expect(verdict('http://127.0.0.1/a', loopback)).toBe('port');
  expect(verdict('https://site.example/', loopback)).toBe('local');
});

test.each([
  ['http://192.168.1.1/', true],
  ['not an address', true],
  ['https://site.example/', false],
])('an answer from %s is forbidden: %s', (url, expected) => {
  expect(isForbiddenHost(url)).toBe(expected);
});
