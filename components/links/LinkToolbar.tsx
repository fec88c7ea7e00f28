import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useText } from '../translation.tsx';
import { LINK_ORDERS, type LinkOrder } from './arrange-rows.ts';
import { FIRST_FILTER, facetCounts, type LinkFilter, toggled } from './filter-rows.ts';
import type { FacetId, LinkRow } from './link-row.ts';

interface LinkToolbarProps {
  readonly rows: readonly LinkRow[];
  readonly filter: LinkFilter;
  readonly onFilter: (filter: LinkFilter) => void;
  readonly order: LinkOrder;
  readonly onOrder: (order: LinkOrder) => void;
  readonly search: RefObject<HTMLInputElement | null>;
  /** Copies what is shown. */
  readonly onCopy: () => void;
  readonly isHighlighted: boolean;
  readonly onHighlight: () => void;
  /** How many links pass. */
  readonly shown: number;
  readonly canCheck: boolean;
  /** Asks for the links that are shown. */
  readonly onCheck: () => void;
  readonly children: ComponentChildren;
}

/** Facets with their values; the anchor's is the legend of the bar. */
const FACETS = {
  relation: ['outbound', 'internal', 'other'],
  place: ['article', 'author-bio', 'comments', 'boilerplate'],
  follow: ['followed', 'nofollow', 'sponsored', 'ugc', 'uncertain', 'not-followed'],
  mark: ['hidden', 'affiliate', 'redirect', 'spam', 'competitor'],
} as const satisfies Partial<Record<FacetId, readonly string[]>>;

/** Always in sight: other links than those to other sites are one press away. */
const FIRST_FACET = 'relation';
const PANEL_FACET_IDS = ['place', 'follow', 'mark'] as const;

/** The filter box, the chips with how many links each would show, and the order. */
export function LinkToolbar({
  rows,
  filter,
  onFilter,
  order,
  onOrder,
  search,
  onCopy,
  isHighlighted,
  onHighlight,
  shown,
  canCheck,
  onCheck,
  children,
}: LinkToolbarProps) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const isFirst = filter === FIRST_FILTER;
  return (
    <div class="gw-toolbar">
      <div class="gw-toolbar__row">
        <label class="gw-search gw-search--sm">
          <Icon name="search" />
          <span class="gw-sr">{t('links.filter')}</span>
          <input
            ref={search}
            class="gw-input gw-input--sm"
            type="search"
            placeholder={t('links.filter_placeholder')}
            value={filter.text}
            onInput={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || filter.text === '') return;
              event.preventDefault();
              event.stopPropagation();
              onFilter({ ...filter, text: '' });
            }}
          />
        </label>
        <button type="button" class="gw-btn gw-btn--sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Icon name="filter" />
          {t('links.filters')}
        </button>
        <span class="gw-select gw-select--sm">
          <select
            aria-label={t('links.order')}
            value={order}
            onChange={(event) => {
              const chosen = LINK_ORDERS.find((one) => one === event.currentTarget.value);
              if (chosen !== undefined) onOrder(chosen);
            }}
          >
            {LINK_ORDERS.map((one) => (
              <option key={one} value={one}>
                {t(`links.order_by.${one}`)}
              </option>
            ))}
          </select>
          <Icon name="down" size="sm" />
        </span>
      </div>
      <Facet facet={FIRST_FACET} rows={rows} filter={filter} onFilter={onFilter} />
      {isOpen && (
        <div class="gw-facets">
          {PANEL_FACET_IDS.map((facet) => (
            <Facet key={facet} facet={facet} rows={rows} filter={filter} onFilter={onFilter} />
          ))}
        </div>
      )}
      <div class="gw-toolbar__note">
        <span role="status">{t('links.shown', { count: shown })}</span>
        {!isFirst && (
          <button type="button" class="gw-btn gw-btn--link gw-btn--sm" onClick={() => onFilter(FIRST_FILTER)}>
            {t('links.clear')}
          </button>
        )}
        <button type="button" class="gw-btn gw-btn--ghost gw-btn--sm gw-push" disabled={!canCheck} onClick={onCheck}>
          <Icon name="globe" size="sm" />
          {t('link_check.check')}
        </button>
        <button
          type="button"
          class="gw-btn gw-btn--icon gw-btn--ghost gw-btn--sm"
          aria-label={t('links.copy_shown')}
          title={t('links.copy_shown')}
          onClick={onCopy}
        >
          <Icon name="copy" size="sm" />
        </button>
        <button
          type="button"
          class="gw-btn gw-btn--ghost gw-btn--sm"
          aria-pressed={isHighlighted}
          onClick={onHighlight}
        >
          <Icon name="eye" size="sm" />
          {t('links.highlight')}
        </button>
      </div>
      {children}
    </div>
  );
}

interface FacetProps {
  readonly facet: keyof typeof FACETS;
  readonly rows: readonly LinkRow[];
  readonly filter: LinkFilter;
  readonly onFilter: (filter: LinkFilter) => void;
}

function Facet({ facet, rows, filter, onFilter }: FacetProps) {
  const t = useText();
  const counts = facetCounts(rows, filter, facet);
  const values = FACETS[facet].filter((value) => counts.has(value) || filter.chosen[facet].includes(value));
  if (values.length === 0) return null;
  return (
    <fieldset class="gw-facet">
      <legend class="gw-sr">{t(`links.facet.${facet}`)}</legend>
      <span class="gw-facet__l" aria-hidden="true">
        {t(`links.facet.${facet}`)}
      </span>
      <div class="gw-chips">
        {values.map((value) => (
          <button
            key={value}
            type="button"
            class="gw-chip gw-chip--sm"
            aria-pressed={filter.chosen[facet].includes(value)}
            onClick={() => onFilter(toggled(filter, facet, value))}
          >
            {t(`links.${facet}.${value}`)}
            <span class="gw-count">{(counts.get(value) ?? 0).toLocaleString()}</span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
