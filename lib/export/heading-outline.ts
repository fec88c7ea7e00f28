import type { HeadingFact } from '../snapshot/types.ts';

/** The headings as Markdown, one a line, in document order: `## What we learned`. Signs that Markdown would read are escaped. */
export const headingOutline = (headings: readonly HeadingFact[]): string =>
  headings.map(({ level, text }) => `${'#'.repeat(Math.min(level, DEEPEST))} ${escaped(text)}`.trimEnd()).join('\n');

/** Markdown knows no deeper one. */
const DEEPEST = 6;

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
