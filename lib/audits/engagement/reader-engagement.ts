import type { CommentsFacts } from '../../snapshot/types.ts';
import { defineAudit } from '../audit.ts';
import { evidence, message } from '../evidence.ts';
import { scored } from '../outcome.ts';

/** Heuristic: most sites closed their comments, so little follows from their absence. */
const VALUES = { lively: 1, newsletter: 0.6, quiet: 0.5, spam: 0 } as const;
const CONFIDENCE = 0.3;
const HUMAN_COMMENTS = 3;
const HUMAN_WORDS = 8;
const SPAM_SHARE = 0.5;
/** Words of sign-up boxes, in the languages of our word lists. */
const NEWSLETTER =
  /newsletter|subscribe|suscr[ií]b|abonnieren|s'abonner|abonnez|assine|iscriviti|nieuwsbrief|subskryb|bülten|berlangganan/iu;
const LINKED = /https?:\/\/|www\.|\.(?:com|net|org|info|xyz)\b/giu;

export const readerEngagement = defineAudit({
  id: 'reader-engagement',
  category: 'engagement',
  weight: 1,
  scope: 'page',
  documentation: {
    measures: 'Signs that people read here: comments that read like people, a newsletter.',
    curve: `${HUMAN_COMMENTS} comments of more than ${HUMAN_WORDS} words ${VALUES.lively}, newsletter ${VALUES.newsletter}, neither ${VALUES.quiet}, comments mostly spam ${VALUES.spam}`,
    guards:
      'Low weight and low confidence: most sites closed their comments. What commenters link to is never the author’s fault.',
    sources: ['heuristic'],
  },
  evaluate: ({ comments, site }) => {
    const { human, spam } = readSamples(comments);
    if (spam.length >= HUMAN_COMMENTS && spam.length / comments.samples.length >= SPAM_SHARE) {
      return scored(VALUES.spam, CONFIDENCE, message('audits.reader_engagement.spam'), spam.slice(0, 3).map(quoteOf));
    }
    if (human.length >= HUMAN_COMMENTS) {
      return scored(
        VALUES.lively,
        CONFIDENCE,
        message('audits.reader_engagement.lively', { count: comments.count ?? human.length }),
        human.slice(0, 3).map(quoteOf),
      );
    }
    const newsletter = NEWSLETTER.exec(`${site.sidebarText} ${site.footerText}`);
    return newsletter
      ? scored(VALUES.newsletter, CONFIDENCE, message('audits.reader_engagement.newsletter'), [quoteOf(newsletter[0])])
      : scored(VALUES.quiet, CONFIDENCE, message('audits.reader_engagement.quiet'));
  },
});

const quoteOf = (quote: string) => evidence('audits.reader_engagement.words', undefined, { quote });

function readSamples({ samples }: CommentsFacts) {
  const spam = samples.filter((text) => (text.match(LINKED)?.length ?? 0) >= 2);
  const human = samples.filter((text) => !spam.includes(text) && text.split(/\s+/u).length > HUMAN_WORDS);
  return { human, spam };
}
