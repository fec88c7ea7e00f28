import { STATUSES, type Status } from '../../lib/shortlist/prospect.ts';

/** A pie that fills as a pitch moves on; the word stands beside it. */
export function StatusMark({ status }: { readonly status: Status }) {
  const step = STATUSES.indexOf(status);
  const filled = PIE_SHARES[status];
  return (
    <svg class="gw-st" data-step={step} viewBox="0 0 14 14" aria-hidden="true">
      {status === 'published' ? (
        <circle cx="7" cy="7" r="6.75" fill="currentColor" />
      ) : (
        <circle class="o" cx="7" cy="7" r="6" stroke-dasharray={status === 'to-review' ? '2.2 2.51' : undefined} />
      )}
      {filled !== undefined && (
        <circle
          class="p"
          cx="7"
          cy="7"
          r="2.5"
          pathLength={100}
          stroke-dasharray={`${filled} 100`}
          transform="rotate(-90 7 7)"
        />
      )}
      {status === 'published' && (
        <path
          d="m4.2 7.2 1.9 1.9 3.7-4.2"
          fill="none"
          stroke="var(--surface)"
          stroke-width="1.6"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
      {CROSSES[status] && (
        <path d={CROSSES[status]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
      )}
    </svg>
  );
}

const PIE_SHARES: Readonly<Partial<Record<Status, number>>> = { contacted: 25, replied: 50, agreed: 75 };
const CROSSES: Readonly<Partial<Record<Status, string>>> = {
  declined: 'm5 5 4 4m0-4-4 4',
  'do-not-contact': 'm2.8 2.8 8.4 8.4',
};
