import { expect, test, vi } from 'vitest';
import { atOnce, inTurns } from './in-turns.ts';

function* work(log: string[], parts: number): Generator<void, number> {
  for (let part = 0; part < parts; part += 1) {
    log.push(`part ${part}`);
    yield;
  }
  return parts;
}

test('short work is done without a pause', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(1_000);
  const log: string[] = [];
  const onPause = vi.fn();
  const done = inTurns(work(log, 3), onPause);
  expect(log).toEqual(['part 0', 'part 1', 'part 2']);
  expect(await done).toBe(3);
  expect(onPause).not.toHaveBeenCalled();
});

test('long work lets others in between its parts', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 60;
    return now;
  });
  const log: string[] = [];
  const done = inTurns(work(log, 3), () => log.push('pause'));
  log.push('page');
  expect(await done).toBe(3);
  expect(log).toEqual(['part 0', 'pause', 'page', 'part 1', 'pause', 'part 2', 'pause']);
});

test('work that fails fails with its own error', async () => {
  // biome-ignore lint/correctness/useYield: it fails before it could
  function* broken(): Generator<void, number> {
    throw new Error('broken');
  }
  await expect(inTurns(broken(), () => {})).rejects.toThrow('broken');
  expect(() => atOnce(broken())).toThrow('broken');
});

test('the same work at one stretch', () => {
  const log: string[] = [];
  expect(atOnce(work(log, 4))).toBe(4);
  expect(log).toHaveLength(4);
});
