import type { LinkCheck } from '../../lib/link-check/link-health.ts';
import type { LinkChecks } from '../app/services.ts';

/** Link checks without a browser: what is begun is kept, and whoever watches hears of it. */
export function linkChecksInMemory(known: LinkCheck | null = null): LinkChecks & { readonly calls: string[] } {
  let kept = known;
  const listeners = new Set<(check: LinkCheck | null) => void>();
  const calls: string[] = [];
  const keep = (check: LinkCheck) => {
    kept = check;
    for (const listener of listeners) listener(check);
  };
  return {
    calls,
    load: async () => kept,
    watch: (_, onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    start: async (check) => {
      calls.push('start');
      keep({ ...check, state: 'running' });
    },
    startIfAllowed: async () => {
      calls.push('startIfAllowed');
      return false;
    },
    startInPage: async (check) => {
      calls.push('startInPage');
      keep(check);
    },
    cancel: () => calls.push('cancel'),
  };
}
