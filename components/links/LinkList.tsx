import { useMemo, useRef, useState } from 'preact/hooks';
import { PageText } from '../PageText.tsx';
import { SiteMark } from '../SiteMark.tsx';
import { useText } from '../translation.tsx';
import type { ListLine } from './arrange-rows.ts';
import { LinkLine } from './LinkLine.tsx';
import type { LinkRow } from './link-row.ts';
import { useVisibleLines } from './use-visible-lines.ts';

/** Heights that the stylesheet gives the lines, in CSS pixels. */
const LINE_HEIGHTS = { site: 32, link: 46 } as const;

/**
 * The links, one line each. Only what is in view is drawn, so ten thousand are as quick as ten. Arrows move between
 * lines, Enter opens one.
 */
export function LinkList({ lines }: { readonly lines: readonly ListLine[] }) {
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState<OpenLine | null>(null);
  const tops = useMemo(() => topsOf(lines, open), [lines, open]);
  const { from, to, above, height } = useVisibleLines(list, tops);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('[data-line]') ?? [])];
    const at = document.activeElement instanceof HTMLElement ? buttons.indexOf(document.activeElement) : -1;
    buttons.at(Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)))?.focus();
  };

  return (
    <ul class="gw-linklist" ref={list} style={{ height: `${height}px` }} onKeyDown={onKeyDown}>
      {lines.slice(from, to).map((line, offset) => (
        <li
          key={keyOf(line)}
          class={line.kind === 'site' ? 'gw-linklist__site' : 'gw-linklist__link'}
          style={{ top: `${tops[from + offset] ?? above}px` }}
          aria-posinset={from + offset + 1}
          aria-setsize={lines.length}
        >
          {line.kind === 'site' ? (
            <SiteLine line={line} />
          ) : (
            <LinkLine
              row={line.row}
              isOpen={open?.key === keyOf(line)}
              onToggle={() => setOpen(open?.key === keyOf(line) ? null : { key: keyOf(line), extra: 0 })}
              onHeight={(extra) => setOpen((known) => (known && known.extra !== extra ? { ...known, extra } : known))}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface OpenLine {
  readonly key: string;
  /** Height of the opened part, in CSS pixels. */
  readonly extra: number;
}

const keyOf = (line: ListLine): string =>
  line.kind === 'site' ? `site ${line.domain}` : `link ${line.row.judged.link.index}`;

/** Where each line starts, and the height of all at the end. */
function topsOf(lines: readonly ListLine[], open: OpenLine | null): readonly number[] {
  const tops = [0];
  let top = 0;
  for (const line of lines) {
    top += LINE_HEIGHTS[line.kind] + (open !== null && keyOf(line) === open.key ? open.extra : 0);
    tops.push(top);
  }
  return tops;
}

function SiteLine({ line: { domain, count, rows } }: { readonly line: Extract<ListLine, { kind: 'site' }> }) {
  const t = useText();
  const marks = new Set(rows.flatMap(({ facets }) => facets.mark));
  return (
    <h2 class="gw-links__dom">
      <SiteMark host={domain ?? '?'} size="sm" />
      {domain === null ? <span>{t(noDomainKey(rows))}</span> : <PageText text={domain} class="gw-clip" />}
      <span class="gw-count">{count.toLocaleString()}</span>
      {marks.has('competitor') && (
        <span class="gw-badge" data-tone="bad">
          {t('links.mark.competitor')}
        </span>
      )}
      {marks.has('spam') && (
        <span class="gw-badge" data-tone="bad">
          {t('links.mark.spam')}
        </span>
      )}
    </h2>
  );
}

/** Links without a known site: a redirect that hides it, or no web address at all. */
const noDomainKey = (rows: readonly LinkRow[]): string =>
  rows.every(({ judged }) => judged.link.isWeb) ? 'links.hidden_domain' : 'links.no_domain';
