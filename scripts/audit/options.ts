import { parseArgs } from 'node:util';
import { Trouble } from '../setup/say.ts';

export interface AuditOptions {
  /** Files and addresses, in the order given. */
  readonly pages: readonly string[];
  /** A `.jsonl` file of pages, or `null`. */
  readonly list: string | null;
  readonly format: 'text' | 'json' | 'csv';
  /** What the user writes about, or `null`. */
  readonly niche: string | null;
}

export const AUDIT_USAGE = `Audits pages in the terminal, with the code of the extension.

  npm run audit -- <file or URL>…        a readable report for each page
  npm run audit -- --pages FILE.jsonl    one JSON line for each row {id, url, html}

  --json           JSON lines {id, url, snapshot, report}, or {id, url, error}
  --csv            a table, one line for each page
  --niche "…"      what you write about, such as "email marketing, newsletters"

Use "npm run -s audit" to keep npm's own lines out of the output.`;

/** Reads the command line; a `Trouble` says what is wrong with it. `null`: only the usage was asked for. */
export function parseAuditOptions(args: readonly string[]): AuditOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  if (positionals.length === 0 && values.pages === undefined) throw new Trouble(AUDIT_USAGE);
  if (positionals.length > 0 && values.pages !== undefined)
    throw new Trouble('Give either pages or --pages, not both.');
  if (values.json && values.csv) throw new Trouble('Give either --json or --csv, not both.');
  return {
    pages: positionals,
    list: values.pages ?? null,
    format: values.csv ? 'csv' : values.json || values.pages !== undefined ? 'json' : 'text',
    niche: values.niche ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        csv: { type: 'boolean' },
        pages: { type: 'string' },
        niche: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Trouble(`${error instanceof Error ? error.message : String(error)}\n\n${AUDIT_USAGE}`);
  }
}
