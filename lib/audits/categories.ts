/** The seven groups of the score, in display order. Their weight is the sum of their audits' weights. */
export const CATEGORY_IDS = [
  'topic-fit',
  'link-practice',
  'content-quality',
  'trust',
  'openness',
  'engagement',
  'on-page',
] as const;

export type CategoryId = (typeof CATEGORY_IDS)[number];
