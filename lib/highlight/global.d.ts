import type { PageMarks } from './page-marks.ts';

declare global {
  /** Of the extension's own scripts in a page, which share one world that the page cannot see. */
  var guestworthyMarks: PageMarks | undefined;
}
