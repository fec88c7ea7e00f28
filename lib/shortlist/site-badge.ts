import type { Message } from '../audits/audit.ts';
import type { Band } from '../report/types.ts';
import type { Prospect } from './prospect.ts';

/** What the toolbar button shows on a page of a known site. */
export interface SiteBadge {
  /** At most four characters fit. */
  readonly text: Message | string;
  /** Tooltip. */
  readonly title: Message;
  /** Background, with white on it: at least 4.5:1. */
  readonly colour: string;
}

/** The score on the colour of its band; *Do not contact* in red, whatever the score. */
export function siteBadge({ domain, status, audits }: Prospect): SiteBadge {
  const newest = audits.at(-1) ?? null;
  if (status === 'do-not-contact') {
    return {
      text: { key: 'badge.stop' },
      title: { key: 'badge.do_not_contact', values: { site: domain } },
      colour: RED,
    };
  }
  const known = { site: domain, status };
  return newest === null || newest.score === null || newest.band === null
    ? { text: '•', title: { key: 'badge.known', values: known }, colour: GREY }
    : {
        text: String(newest.score),
        title: { key: 'badge.scored', values: { ...known, score: newest.score, date: newest.takenAt.slice(0, 10) } },
        colour: COLOURS[newest.band],
      };
}

/** A host and every domain it lies under, the longest first: one of them is the key of its site. */
export function domainsAbove(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

const RED = '#b3261e';
const GREY = '#4b5563';
/** The tones of the bands, dark enough for white text in either theme of the browser. */
const COLOURS: Readonly<Record<Band, string>> = {
  strong: '#00713f',
  'worth-a-pitch': '#006a80',
  caution: '#8a5200',
  avoid: '#a3302a',
};
