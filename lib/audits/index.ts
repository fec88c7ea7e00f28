import type { Audit } from './audit.ts';

/** Every criterion, in display order. Adding one is one file and one line here. */
export const AUDITS: readonly Audit[] = [];
