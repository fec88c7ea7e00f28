import { daysBetween } from '../../computed/days-between.ts';
import { momentOf } from '../../computed/moment.ts';
import { defineAudit } from '../audit.ts';
import { evidence, message } from '../evidence.ts';
import { notApplicable, scored, unknown } from '../outcome.ts';

/** Shares of the value; heuristic. */
const SHARES = { visible: 0.4, structured: 0.3, agreement: 0.3 } as const;
/** Clocks and time zones differ by less than this. */
const FUTURE_TOLERANCE_DAYS = 1;
const STRUCTURED_SOURCES = new Set(['json-ld', 'microdata', 'meta', 'time']);

export const dateClarity = defineAudit({
  id: 'date-clarity',
  category: 'engagement',
  weight: 1,
  scope: 'page',
  documentation: {
    measures: 'Whether readers and machines can see when the article was published.',
    curve: `visible date ${SHARES.visible}, date in markup ${SHARES.structured}, no contradiction ${SHARES.agreement}; a date in the future 0`,
    guards: 'Not applicable to documentation. A young article is no better than an old one here.',
    sources: ['https://developers.google.com/search/docs/appearance/publication-dates', 'heuristic'],
  },
  evaluate: (page, { now }) => {
    if (page.article === null) return unknown('audits.date_clarity.no_article');
    if (page.pageKind.kind === 'docs') return notApplicable('audits.date_clarity.docs');
    const { datePublished, dateModified, dateConflicts } = page.article;
    const shown = datePublished ?? dateModified;
    if (shown === null) return scored(0, 0.8, message('audits.date_clarity.none'));
    const facts = [evidence('audits.date_clarity.date', undefined, { quote: shown.raw || shown.iso })];
    const moment = momentOf(shown.iso);
    if (moment !== null && daysBetween(now, moment) > FUTURE_TOLERANCE_DAYS) {
      return scored(0, 1, message('audits.date_clarity.future'), facts);
    }
    const isVisible = shown.isVisible || dateModified?.isVisible === true;
    const value =
      (isVisible ? SHARES.visible : 0) +
      (STRUCTURED_SOURCES.has(shown.source) ? SHARES.structured : 0) +
      (dateConflicts.length === 0 ? SHARES.agreement : 0);
    const summary =
      dateConflicts.length > 0
        ? message('audits.date_clarity.conflict')
        : message(isVisible ? 'audits.date_clarity.clear' : 'audits.date_clarity.hidden');
    return scored(Math.min(1, value), 1, summary, [
      ...facts,
      ...dateConflicts.map(({ raw, iso }) =>
        evidence('audits.date_clarity.other_date', undefined, { quote: raw || iso }),
      ),
    ]);
  },
});
