import { guestDoors } from '../../computed/guest-doors.ts';
import { sellingSignals } from '../../computed/selling-signals.ts';
import { GUIDELINE_SIGNS } from '../../lexicons/guideline-signs.ts';
import type { PageSnapshot } from '../../snapshot/types.ts';
import { type AuditContext, defineAudit, type Evidence } from '../audit.ts';
import { evidence, message } from '../evidence.ts';
import { notApplicable, scored } from '../outcome.ts';

/** Shares of the value; heuristic. */
const SHARES = {
  length: 0.15,
  topics: 0.2,
  originality: 0.15,
  review: 0.15,
  samples: 0.1,
  links: 0.15,
  response: 0.1,
} as const satisfies Record<keyof typeof GUIDELINE_SIGNS, number>;
const SIGNS = ['length', 'topics', 'originality', 'review', 'samples', 'links', 'response'] as const;
const CONFIDENCE = 0.8;

export const guidelinesQuality = defineAudit({
  id: 'guidelines-quality',
  category: 'openness',
  weight: 2,
  scope: 'page',
  documentation: {
    measures: 'What the guidelines for authors ask for, on this page or found by a site check.',
    curve: SIGNS.map((sign) => `${sign} ${SHARES[sign]}`)
      .join(', ')
      .concat('; added up; 0 when the site sells placements'),
    guards: 'Not applicable when no guidelines were read.',
    sources: ['https://josefacchin.com/guia-para-autores-invitados/', 'heuristic'],
  },
  evaluate: (page, context) => {
    const text = guidelinesText(page, context);
    if (text === null) return notApplicable('audits.guidelines_quality.not_read');
    const { sellsPlacements, offers } = sellingSignals(page, context);
    if (sellsPlacements) {
      const facts = offers.map(({ quote, url, locator }) =>
        evidence('audits.guidelines_quality.price', undefined, { quote, url, locator }),
      );
      return scored(0, CONFIDENCE, message('audits.guidelines_quality.for_sale'), facts);
    }
    const found = SIGNS.flatMap((sign) => signEvidence(sign, text));
    const value = found.reduce((sum, { share }) => sum + share, 0);
    return scored(
      Math.min(1, value),
      CONFIDENCE,
      message('audits.guidelines_quality.found', { count: found.length, total: SIGNS.length }),
      found.map(({ fact }) => fact),
    );
  },
});

function guidelinesText(page: PageSnapshot, context: AuditContext): string | null {
  const pages = (context.site?.pages ?? []).filter(({ kind }) => kind === 'guidelines').map(({ text }) => text);
  if (guestDoors(page, context).isGuidelinesPage && page.article !== null) pages.push(page.article.text);
  return pages.length === 0 ? null : pages.join('\n');
}

function signEvidence(sign: (typeof SIGNS)[number], text: string): readonly { share: number; fact: Evidence }[] {
  const match = GUIDELINE_SIGNS[sign].exec(text);
  if (match === null) return [];
  const quote = text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 40).trim();
  return [{ share: SHARES[sign], fact: evidence(`audits.guidelines_quality.${sign}`, undefined, { quote }) }];
}
