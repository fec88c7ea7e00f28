import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_VIEW, type KeptViews, type ListView } from '../../lib/shortlist/list-view.ts';
import type { ShortlistServices } from './services.ts';

export interface Views {
  readonly view: ListView;
  readonly named: KeptViews['named'];
  readonly change: (fields: Partial<ListView>) => void;
  /** Keeps the present view under a name, in place of one of the same name. */
  readonly keep: (name: string) => void;
  readonly forget: (name: string) => void;
}

/** How the list is looked at, kept from one visit to the next; search words are not. */
export function useViews({ loadViews, saveViews }: ShortlistServices): Views {
  const [views, setViews] = useState<KeptViews>({ last: DEFAULT_VIEW, named: [] });
  useEffect(() => {
    void loadViews().then(setViews);
  }, [loadViews]);

  const update = (next: KeptViews) => {
    setViews(next);
    void saveViews({ ...next, last: { ...next.last, search: '' } });
  };
  const others = (name: string) => views.named.filter((named) => named.name !== name);
  return {
    view: views.last,
    named: views.named,
    change: (fields) => update({ ...views, last: { ...views.last, ...fields } }),
    keep: (name) => update({ ...views, named: [...others(name), { name, view: views.last }] }),
    forget: (name) => update({ ...views, named: others(name) }),
  };
}
