import { useRef } from 'preact/hooks';

export interface TabEntry<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number | null;
}

interface TabListProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly TabEntry<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/** One stop for the Tab key; arrows, Home and End move and select. */
export function TabList<Id extends string>({ label, tabs, selected, onSelect }: TabListProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const next = tabs.at(nextIndex(event.key, at, tabs.length));
    if (next === undefined || next.id === selected) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return (
    <div class="gw-tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label: name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          class="gw-tab"
          id={tabId(id)}
          data-tab={id}
          aria-selected={id === selected}
          aria-controls={id === selected ? PANEL_ID : undefined}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {name}
          {count !== null && <span class="gw-count">{count.toLocaleString()}</span>}
        </button>
      ))}
    </div>
  );
}

/** The one panel; only the selected tab's content exists. */
export const PANEL_ID = 'panel';

export const tabId = (id: string): string => `tab-${id}`;

function nextIndex(key: string, at: number, length: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % length;
    case 'ArrowLeft':
      return (at - 1 + length) % length;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return at;
  }
}
