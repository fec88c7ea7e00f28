import type { PageMarks } from './page-marks.ts';

declare global {
  /** Of the extension's own scripts in a page, which share one world that the page cannot see. */
  var guestworthyMarks: PageMarks | undefined;
  /** Selector of the part to be read as the article, for the next reading only. */
  var guestworthyPicked: string | null | undefined;
  /** Set by a reading, for good: the popup asks for it to learn whether its reading still has a document. */
  var guestworthyWasRead: true | undefined;
}
