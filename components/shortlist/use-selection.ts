import { useRef, useState } from 'preact/hooks';
import type { ListRow } from '../../lib/shortlist/list-row.ts';

export interface Selection {
  readonly selected: ReadonlySet<string>;
  /** @param isRange also everything between this and the one before, as lists everywhere do with Shift */
  readonly select: (domain: string, isSelected: boolean, isRange: boolean) => void;
  readonly selectAll: (isSelected: boolean) => void;
}

/** Which of the shown sites are selected. One that is filtered away or removed is not. */
export function useSelection(shown: readonly ListRow[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);

  const selected =
    chosen.size === 0 ? chosen : new Set(shown.flatMap(({ domain }) => (chosen.has(domain) ? [domain] : [])));
  const select: Selection['select'] = (domain, isSelected, isRange) => {
    const domains = shown.map((row) => row.domain);
    const [from, to] = [
      domains.indexOf(isRange && last.current !== null ? last.current : domain),
      domains.indexOf(domain),
    ];
    const range = from === -1 ? [domain] : domains.slice(Math.min(from, to), Math.max(from, to) + 1);
    last.current = domain;
    setChosen((current) => {
      const next = new Set(current);
      for (const one of range) {
        if (isSelected) next.add(one);
        else next.delete(one);
      }
      return next;
    });
  };
  return {
    selected,
    select,
    selectAll: (isSelected) => setChosen(new Set(isSelected ? shown.map(({ domain }) => domain) : [])),
  };
}
