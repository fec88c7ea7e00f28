import type { AnchorClass } from '../../computed/anchor-class.ts';
import { isFollowed, outboundInArticle, outboundInTemplate } from '../../computed/article-links.ts';
import { isForeignSubject } from '../../computed/foreign-subject.ts';
import type { JudgedLink } from '../../computed/judged-links.ts';
import { defineAudit } from '../audit.ts';
import { type CurvePoints, describeCurve, valueOnCurve } from '../curve.ts';
import { atLink, evidence, message } from '../evidence.ts';
import { notApplicable, SHOWN_EVIDENCE, scored } from '../outcome.ts';
import { confidenceOf } from './link-evidence.ts';

/** Heuristic. */
const CURVE: CurvePoints = [
  [0, 1],
  [0.1, 0.8],
  [0.25, 0.4],
  [0.5, 0.1],
];
/** A link to a spam niche weighs as much as three to another subject. Heuristic. */
const SPAM_FACTOR = 3;
const COMMERCIAL = new Set<AnchorClass>(['exact-commercial', 'partial-commercial', 'brand-emd']);

export const offTopicOutbound = defineAudit({
  id: 'off-topic-outbound',
  category: 'link-practice',
  weight: 4,
  scope: 'page',
  documentation: {
    measures:
      'Share of followed outbound links, in the article and in the template, that advertise a subject foreign to both.',
    curve: `a spam niche counts ${SPAM_FACTOR} times; ${describeCurve(CURVE)}`,
    guards:
      'Another subject counts only under a commercial link text. What the site, the article or the user deals in is never foreign. Not applicable without followed outbound links.',
    sources: [
      'https://developers.google.com/search/docs/essentials/spam-policies',
      'https://help.linksthatrank.com/721254-DFY----Quality-Control-Checklist-Guest-Posts',
      'heuristic',
    ],
  },
  evaluate: (page, context) => {
    const links = [...outboundInArticle(page, context), ...outboundInTemplate(page, context)].filter(isFollowed);
    if (links.length === 0) return notApplicable('audits.off_topic_outbound.no_links');
    const spam = links.filter(({ spamNiche }) => spamNiche !== null);
    const foreign = links.filter(
      (judged) =>
        judged.spamNiche === null && COMMERCIAL.has(judged.anchor.class) && isForeignSubject(judged, page, context),
    );
    const count = spam.length + foreign.length;
    return scored(
      valueOnCurve(CURVE, Math.min(1, (spam.length * SPAM_FACTOR + foreign.length) / links.length)),
      confidenceOf(links.length),
      count === 0
        ? message('audits.off_topic_outbound.none', { count: links.length })
        : message('audits.off_topic_outbound.some', { count, total: links.length }),
      [...spam.map(spamEvidence), ...foreign.map(foreignEvidence)].slice(0, SHOWN_EVIDENCE),
    );
  },
});

export const spamEvidence = ({ link, spamNiche }: JudgedLink) =>
  evidence(`spam_niches.${spamNiche ?? 'other'}`, undefined, atLink(link));

const foreignEvidence = ({ link }: JudgedLink) =>
  evidence('audits.off_topic_outbound.other_subject', undefined, atLink(link));
