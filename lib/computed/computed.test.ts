import { expect, test } from 'vitest';
import { auditContext, pageSnapshot } from '../../tests/support/snapshots.ts';
import { computed } from './computed.ts';

test('derives once per page and context', () => {
  let runs = 0;
  const fact = computed((page) => {
    runs += 1;
    return page.url.length;
  });
  const page = pageSnapshot();
  const context = auditContext();
  expect(fact(page, context)).toBe(page.url.length);
  fact(page, context);
  expect(runs).toBe(1);
  fact(page, auditContext());
  fact(pageSnapshot(), context);
  expect(runs).toBe(3);
});

test('remembers null and undefined as answers', () => {
  let runs = 0;
  const fact = computed(() => {
    runs += 1;
    return null;
  });
  const page = pageSnapshot();
  const context = auditContext();
  expect([fact(page, context), fact(page, context)]).toEqual([null, null]);
  expect(runs).toBe(1);
});
