import { DOCUMENTS } from './cases/documents.ts';
import { INJECTION } from './cases/injection.ts';
import { LIFE_CYCLE } from './cases/life-cycle.ts';
import { LINKS } from './cases/links.ts';
import { SIZES } from './cases/sizes.ts';
import { CHARSETS, TEXTS } from './cases/texts.ts';
import { TREES } from './cases/trees.ts';
import type { HostileCase } from './hostile-case.ts';

export interface CaseGroup {
  readonly title: string;
  readonly cases: readonly HostileCase[];
}

/** Every case, in the order in which they run: those that slow a browser down stand last in their group. */
export const CASE_GROUPS: readonly CaseGroup[] = [
  { title: 'Trees of elements', cases: TREES },
  { title: 'Text', cases: TEXTS },
  { title: 'Character sets', cases: CHARSETS },
  { title: 'Addresses', cases: LINKS },
  { title: 'Kinds of document', cases: DOCUMENTS },
  { title: 'Injection', cases: INJECTION },
  { title: 'Life of a page', cases: LIFE_CYCLE },
  { title: 'Size and time', cases: SIZES },
];

export const CASES: readonly HostileCase[] = CASE_GROUPS.flatMap(({ cases }) => cases);
