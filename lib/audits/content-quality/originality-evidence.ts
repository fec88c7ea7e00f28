import { type OriginalitySigns, originalitySigns } from '../../computed/originality-signs.ts';
import type { Sentence } from '../../computed/text-statistics.ts';
import { defineAudit, type Evidence } from '../audit.ts';
import { atBlock, evidence, message } from '../evidence.ts';
import { scored, unknown } from '../outcome.ts';

/** Shares of the value; heuristic. */
const SHARES = {
  ownImage: 0.25,
  data: 0.2,
  quotedSource: 0.2,
  workings: 0.15,
  firstPerson: 0.15,
  video: 0.1,
  primarySource: 0.2,
} as const;
/** Pictures are nothing but stock. Stock pictures beside own ones are normal. */
const ONLY_STOCK_COST = 0.2;
const FIRST_PERSON_SHARE = 0.01;
const CONFIDENCE = 0.5;

export const originalityEvidence = defineAudit({
  id: 'originality-evidence',
  category: 'content-quality',
  weight: 4,
  scope: 'page',
  documentation: {
    measures: 'What shows work of the author’s own: pictures, data, quoted people, experience, sources.',
    curve: `own picture ${SHARES.ownImage}, table or figures ${SHARES.data}, somebody quoted by name ${SHARES.quotedSource}, code ${SHARES.workings}, experience in the first person ${SHARES.firstPerson}, video ${SHARES.video}, link to a reference ${SHARES.primarySource}; added up, at most 1; only stock pictures −${ONLY_STOCK_COST}`,
    guards: 'What is absent is "not shown", never "copied": copies elsewhere cannot be seen from one page.',
    sources: ['https://developers.google.com/search/docs/fundamentals/creating-helpful-content', 'heuristic'],
  },
  evaluate: (page, context) => {
    const signs = originalitySigns(page, context);
    if (signs === null) return unknown('audits.originality_evidence.no_article');
    const found = pointsOf(signs);
    const isOnlyStock = signs.ownImages.length === 0 && signs.stockImages.length > 0;
    const points = found.reduce((sum, { share }) => sum + share, 0) - (isOnlyStock ? ONLY_STOCK_COST : 0);
    return scored(
      Math.max(0, Math.min(1, points)),
      CONFIDENCE,
      found.length === 0
        ? message('audits.originality_evidence.none')
        : message('audits.originality_evidence.some', { count: found.length }),
      [
        ...found.map(({ fact }) => fact),
        ...(isOnlyStock
          ? [evidence('audits.originality_evidence.only_stock', { count: signs.stockImages.length })]
          : []),
      ],
    );
  },
});

interface Point {
  readonly share: number;
  readonly fact: Evidence;
}

function pointsOf(signs: OriginalitySigns): readonly Point[] {
  const points: Point[] = [];
  const add = (share: number, fact: Evidence) => points.push({ share, fact });
  const quoted = (key: string, sentence: Sentence) => evidence(key, undefined, atBlock(sentence.block, sentence.text));
  const [image] = signs.ownImages;
  if (image) add(SHARES.ownImage, evidence('audits.originality_evidence.own_image', undefined, { url: image.src }));
  if (signs.tables > 0) add(SHARES.data, evidence('audits.originality_evidence.table', { count: signs.tables }));
  else if (signs.figures) add(SHARES.data, quoted('audits.originality_evidence.figures', signs.figures));
  if (signs.quotedSource)
    add(SHARES.quotedSource, quoted('audits.originality_evidence.quoted_source', signs.quotedSource));
  if (signs.codeBlocks > 0)
    add(SHARES.workings, evidence('audits.originality_evidence.code', { count: signs.codeBlocks }));
  if (signs.firstPerson && signs.firstPersonShare >= FIRST_PERSON_SHARE) {
    add(SHARES.firstPerson, quoted('audits.originality_evidence.first_person', signs.firstPerson));
  }
  if (signs.videos > 0) add(SHARES.video, evidence('audits.originality_evidence.video', { count: signs.videos }));
  if (signs.primarySource !== null) {
    const locator = { kind: 'link', index: signs.primarySource } as const;
    add(SHARES.primarySource, evidence('audits.originality_evidence.primary_source', undefined, { locator }));
  }
  return points;
}
