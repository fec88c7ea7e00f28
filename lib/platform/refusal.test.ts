import { expect, test } from 'vitest';
import { refusalOfAddress, refusalOfContentType, refusalOfError } from './refusal.ts';

test.each([
  ['https://blog.example/', null],
  ['http://localhost:8080/', null],
  ['file:///home/me/post.html', null],
  [null, null],
  ['chrome://version/', 'browser-page'],
  ['edge://settings', 'browser-page'],
  ['about:config', 'browser-page'],
  ['chrome-extension://abcdef/popup.html', 'browser-page'],
  ['moz-extension://abcdef/popup.html', 'browser-page'],
  ['devtools://devtools/bundled/x.html', 'browser-page'],
  ['view-source:https://blog.example/', 'page-source'],
  ['about:blank', 'not-a-web-page'],
  ['data:text/html,hello', 'not-a-web-page'],
  ['blob:https://blog.example/1', 'not-a-web-page'],
])('address %s: %s', (url, refusal) => {
  expect(refusalOfAddress(url)).toBe(refusal);
});

const HOST_ERROR =
  'Cannot access contents of the page. Extension manifest must request permission to access the respective host.';

test.each([
  ['Cannot access a chrome:// URL', null, 'browser-page'],
  ['Cannot access a chrome-extension:// URL of different extension', null, 'browser-page'],
  ['Missing host permission for the tab', null, 'no-access'],
  [HOST_ERROR, null, 'browser-page'],
  ['words no browser has said yet', null, 'browser-page'],
  ['The extensions gallery cannot be scripted.', 'https://chromewebstore.google.com/', 'store-page'],
  ['Missing host permission for the tab', 'https://addons.mozilla.org/en-US/firefox/', 'store-page'],
  [HOST_ERROR, 'https://chrome.google.com/webstore/category/x', 'store-page'],
  ['Frame with ID 0 is showing error page', 'https://gone.example/', 'error-page'],
  [HOST_ERROR, 'file:///home/me/post.html', 'file-access'],
  ['Missing host permission for the tab', 'https://blog.example/Report.PDF', 'pdf'],
  [HOST_ERROR, 'https://blog.example/', 'no-access'],
  ['words no browser has said yet', 'https://blog.example/', 'no-access'],
])('%s at %s: %s', (message, url, refusal) => {
  expect(refusalOfError(message, url)).toBe(refusal);
});

test.each([
  ['text/html', null],
  ['application/xhtml+xml', null],
  ['application/pdf', 'pdf'],
  ['image/png', 'media'],
  ['image/svg+xml', 'media'],
  ['video/mp4', 'media'],
  ['text/plain', 'plain-text'],
  ['application/json', 'plain-text'],
  ['text/css', 'plain-text'],
  ['application/rss+xml', 'feed'],
  ['text/xml', 'feed'],
])('type %s: %s', (contentType, refusal) => {
  expect(refusalOfContentType(contentType)).toBe(refusal);
});
