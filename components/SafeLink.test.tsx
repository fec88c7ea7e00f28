import { render } from 'preact';
import { beforeEach, expect, test } from 'vitest';
import { SafeLink } from './SafeLink.tsx';

beforeEach(() => {
  render(null, document.body);
});

test.each(['https://blog.example/post', 'http://blog.example/'])('%s becomes a link that tells nothing', (href) => {
  render(<SafeLink href={href}>post</SafeLink>, document.body);
  const link = document.querySelector('a');
  expect(link?.getAttribute('href')).toBe(href);
  expect(link?.rel).toBe('noopener noreferrer');
  expect(link?.target).toBe('_blank');
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://blog.example/1',
  'file:///etc/passwd',
  'mailto:editor@blog.example',
  '/relative',
  'https://',
  '',
])('%j stays text', (href) => {
  render(<SafeLink href={href}>post</SafeLink>, document.body);
  expect(document.querySelector('a')).toBeNull();
  expect(document.body.textContent).toBe('post');
});
