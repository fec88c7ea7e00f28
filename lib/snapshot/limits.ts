/**
 * Every cap on what one page may make us read, hold or send, in one table. A page can be endless; a snapshot is not.
 * When a cap bites, the snapshot's `problems` say so. Unless noted, texts are counted in UTF-16 units.
 *
 * Sources: shared measurements on 130 real pages (median 621 elements, most 9,888; depth at most 38), and hostile
 * shapes that hung or crashed a tab without these bounds (docs/decisions/0004-bounded-copy.md).
 */
export const LIMITS = {
  /** Elements and text nodes copied for reading. */
  copiedNodes: 60_000,
  depth: 200,
  /** Longest single text node. */
  textNode: 200_000,
  /** All text copied. */
  copiedText: 4_000_000,
  attribute: 1_024,
  href: 2_048,
  links: 10_000,
  headings: 500,
  anchorText: 200,
  headingText: 300,
  context: 280,
  title: 500,
  metaContent: 1_000,
  metaEntries: 60,
  /** Text of all article blocks together. */
  articleText: 300_000,
  articleBlocks: 5_000,
  images: 100,
  structuredDataItems: 50,
  structuredDataProperties: 40,
  structuredDataBytes: 500_000,
  authors: 10,
  feeds: 10,
  alternates: 100,
  emails: 20,
  templateText: 4_000,
  commentSamples: 10,
  commentText: 400,
  problems: 50,
  /** The whole envelope, as sent. */
  envelope: 8_000_000,
} as const;
