import { useLayoutEffect, useState } from 'preact/hooks';
import { DEFAULT_VIEW, type KeptViews, type ListView } from '../../lib/shortlist/list-view.ts';
import type { ShortlistServices } from './services.ts';

export interface Views {
  /** `null` while it is read. */
  readonly view: ListView | null;
  readonly named: KeptViews['named'];
  readonly change: (fields: Partial<ListView>) => void;
  /** Keeps the present view under a name, in place of one of the same name. */
  readonly keep: (name: string) => void;
  readonly forget: (name: string) => void;
}

/** How the list is looked at, kept from one visit to the next; search words are not. */
export function useViews({ loadViews, saveViews }: ShortlistServices): Views {
  const [views, setViews] = useState<KeptViews | null>(null);
  useLayoutEffect(() => {
    void loadViews().then(setViews);
  }, [loadViews]);

  const { last, named } = views ?? NO_VIEWS;
  const update = (next: KeptViews) => {
    setViews(next);
    void saveViews({ ...next, last: { ...next.last, search: '' } });
  };
  const others = (name: string) => named.filter((one) => one.name !== name);
  return {
    view: views === null ? null : last,
    named,
    change: (fields) => update({ named, last: { ...last, ...fields } }),
    keep: (name) => update({ last, named: [...others(name), { name, view: last }] }),
    forget: (name) => update({ last, named: others(name) }),
  };
}

const NO_VIEWS: KeptViews = { last: DEFAULT_VIEW, named: [] };
