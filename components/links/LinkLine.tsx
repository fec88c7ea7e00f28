import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LinkFact } from '../../lib/snapshot/types.ts';
import type { Tone } from '../band-tones.ts';
import { Icon } from '../Icon.tsx';
import { PageText } from '../PageText.tsx';
import { EyeButton } from '../show-on-page.tsx';
import { useText } from '../translation.tsx';
import { HealthMark } from './HealthMark.tsx';
import { LinkDetails } from './LinkDetails.tsx';
import { VIZ_KINDS } from './LinkSummary.tsx';
import { anchorFamily, type FollowMark, followMark, type LinkRow } from './link-row.ts';

interface LinkLineProps {
  readonly row: LinkRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Height of the opened part, in CSS pixels, once it is drawn. */
  readonly onHeight: (height: number) => void;
}

/** One link: its words, its kind, where it leads, whether it would be followed. Opens to the reasons. */
export function LinkLine({ row, isOpen, onToggle, onHeight }: LinkLineProps) {
  const t = useText();
  const details = useRef<HTMLDivElement>(null);
  const { judged, count, facets, health } = row;
  const { link, anchor } = judged;
  const mark = followMark(judged);
  useLayoutEffect(() => {
    if (isOpen) onHeight(details.current?.offsetHeight ?? 0);
  });
  return (
    <>
      <div class="gw-linkline">
        <button type="button" class="gw-linkline__a" data-line aria-expanded={isOpen} onClick={onToggle}>
          <span class="gw-links__text">
            <AnchorText link={link} />
            {count > 1 && <span class="gw-count">{t('links.times', { number: count })}</span>}
            {facets.mark.map((value) => (
              <span class="gw-badge" key={value} data-tone={MARK_TONES[value] ?? 'none'}>
                {t(`links.mark.${value}`)}
              </span>
            ))}
          </span>
          <span class="gw-links__sub">
            <span class="gw-key" data-kind={VIZ_KINDS[anchorFamily(anchor.class)]} />
            <span class="gw-links__class">{t(`anchor_class.${anchor.class}`)}</span>
            <PageText text={pathOf(link)} class="gw-clip" />
          </span>
        </button>
        <span class="gw-links__how">
          <span class={mark === 'followed' ? 'gw-badge gw-badge--line' : 'gw-badge'} data-tone={FOLLOW_TONES[mark]}>
            {t(`links.follow.${mark}`)}
          </span>
          <span class="gw-links__place">
            {t(`placement.${link.placement}`)}
            {health !== null && <HealthMark health={health} />}
          </span>
        </span>
        <EyeButton locator={{ kind: 'link', index: link.index }} subject={link.text === '' ? link.href : link.text} />
      </div>
      {isOpen && (
        <div ref={details}>
          <LinkDetails row={row} />
        </div>
      )}
    </>
  );
}

const MARK_TONES: Readonly<Record<string, Tone>> = { hidden: 'bad', spam: 'bad', competitor: 'bad', affiliate: 'warn' };

/** A followed link is the plain case and gets no colour. */
const FOLLOW_TONES: Readonly<Record<FollowMark, Tone | undefined>> = {
  followed: undefined,
  sponsored: 'warn',
  ugc: 'fair',
  nofollow: undefined,
  uncertain: 'info',
  'not-followed': undefined,
};

/** The words of the link, or what stands in their place. */
function AnchorText({ link: { text, textSource, isImage } }: { readonly link: LinkFact }) {
  const t = useText();
  if (textSource === 'none' || text === '') return <span class="gw-muted">{t('links.no_text')}</span>;
  return (
    <>
      {isImage && <Icon name="image" size="sm" />}
      <PageText text={isImage ? t('links.image_text', { alt: text }) : text} class="gw-clip" isTitled />
    </>
  );
}

function pathOf({ href, isWeb }: LinkFact): string {
  if (!isWeb || !URL.canParse(href)) return href;
  const { pathname, search, hash } = new URL(href);
  return `${pathname}${search}${hash}`;
}
