import type { AnchorNote } from '../../lib/computed/anchor-distribution.ts';
import type { Tone } from '../band-tones.ts';
import { Icon } from '../Icon.tsx';
import type { IconName } from '../icon-paths.ts';
import { useText, useTranslate } from '../translation.tsx';
import { facetCounts, type LinkFilter } from './filter-rows.ts';
import { ANCHOR_FAMILIES, type AnchorFamily, type LinkRow } from './link-row.ts';

interface LinkSummaryProps {
  readonly rows: readonly LinkRow[];
  /** What the mix of link texts means, where it means something. */
  readonly notes: readonly AnchorNote[];
  readonly filter: LinkFilter;
  readonly onToggle: (family: AnchorFamily) => void;
}

/** The outbound links in four numbers, and what kinds of anchor text they carry. The legend is also the filter. */
export function LinkSummary({ rows, notes, filter, onToggle }: LinkSummaryProps) {
  const t = useText();
  const translate = useTranslate();
  const outbound = rows.filter(({ judged }) => judged.relation === 'outbound');
  const inArticle = outbound.filter(({ judged }) => judged.link.placement === 'article');
  const followed = outbound.filter(({ judged }) => judged.follow.verdict === 'followable');
  const domains = new Set(outbound.map(({ judged }) => judged.domain).filter((domain) => domain !== null));
  const total = size(outbound);
  const share = total === 0 ? 0 : Math.round((size(followed) / total) * 100);
  const counts = facetCounts(rows, filter, 'anchor');
  const families = ANCHOR_FAMILIES.filter((family) => counts.has(family));
  return (
    <section class="gw-sec">
      <div class="gw-linksum">
        <dl class="gw-stats">
          <Stat value={total} label={t('links.outbound')} />
          <Stat value={size(inArticle)} label={t('links.in_article')} />
          <Stat value={size(followed)} note={t('app.percent', { percent: share })} label={t('links.followed')} />
          <Stat value={domains.size} label={t('links.domains')} />
        </dl>
        {families.length > 0 && (
          <div>
            <div class="gw-stack" aria-hidden="true">
              {families.map((family) => (
                <i key={family} data-kind={VIZ_KINDS[family]} style={{ '--n': counts.get(family) ?? 0 }} />
              ))}
            </div>
            <fieldset class="gw-legend">
              <legend class="gw-sr">{t('links.facet.anchor')}</legend>
              {families.map((family) => (
                <button
                  key={family}
                  type="button"
                  class="gw-chip"
                  aria-pressed={filter.chosen.anchor.includes(family)}
                  onClick={() => onToggle(family)}
                >
                  <span class="gw-key" data-kind={VIZ_KINDS[family]} />
                  {t(`links.anchor.${family}`)}
                  <span class="gw-count">{counts.get(family)?.toLocaleString()}</span>
                </button>
              ))}
            </fieldset>
            {notes.map(({ tone, message }) => (
              <p class="gw-note" key={message.key} data-tone={NOTE_LOOKS[tone].tone}>
                <Icon name={NOTE_LOOKS[tone].icon} />
                {translate(message)}
              </p>
            ))}
          </div>
        )}
      </div>
    </section>
  );
}

const NOTE_LOOKS: Readonly<Record<AnchorNote['tone'], { readonly icon: IconName; readonly tone: Tone }>> = {
  good: { icon: 'check-circle', tone: 'good' },
  mixed: { icon: 'info', tone: 'warn' },
  bad: { icon: 'warn', tone: 'bad' },
};

/** Names of the colours in the stylesheet. */
export const VIZ_KINDS: Readonly<Record<AnchorFamily, string>> = {
  branded: 'branded',
  descriptive: 'partial',
  commercial: 'exact',
  generic: 'generic',
  url: 'url',
  image: 'image',
  empty: 'empty',
};

const size = (rows: readonly LinkRow[]): number => rows.reduce((sum, { count }) => sum + count, 0);

interface StatProps {
  readonly value: number;
  readonly label: string;
  readonly note?: string;
}

const Stat = ({ value, label, note }: StatProps) => (
  <div class="gw-stat">
    <dt class="gw-stat__l">{label}</dt>
    <dd class="gw-stat__n">
      {value}
      {note && <small> {note}</small>}
    </dd>
  </div>
);
