import type { Report } from '../report/types.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { fileName } from './file-name.ts';

export interface ExportFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** Everything that is known about the page and what was made of it, as a file that a program can read. */
export const reportJson = (report: Report, page: PageSnapshot): ExportFile => ({
  name: fileName(page, 'json'),
  type: 'application/json',
  text: `${JSON.stringify({ report, snapshot: page }, null, 2)}\n`,
});
