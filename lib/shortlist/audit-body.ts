import type { Evidence, Locator, Message } from '../audits/audit.ts';
import { CATEGORY_IDS } from '../audits/categories.ts';
import type { CapResult, CategoryResult, Finding, FloorResult, Report } from '../report/types.ts';
import { ENVELOPE_VERSION } from '../snapshot/envelope.ts';
import { parseSnapshot } from '../snapshot/parse.ts';
import { boolean, list, Mismatch, nullable, object, oneOf, type Reader, record, text } from '../snapshot/readers.ts';
import type { PageSnapshot } from '../snapshot/types.ts';
import { moment, within } from './strict-readers.ts';

/** One audit in full, as its record keeps it. */
export interface AuditBody {
  readonly snapshot: PageSnapshot;
  /** As it was shown when the page was audited. */
  readonly report: Report;
}

/** The text of an audit: what is stored, hashed and backed up. The article's text is rebuilt from its blocks. */
export function writeAuditBody({ snapshot, report }: AuditBody): string {
  const { article, ...rest } = snapshot;
  if (article === null) return JSON.stringify({ snapshot, report });
  const { text: _rebuilt, ...sent } = article;
  return JSON.stringify({ snapshot: { ...rest, article: sent }, report });
}

export type ParsedAuditBody =
  | { readonly ok: true; readonly body: AuditBody }
  /** `path`: the first field that is not what it should be. */
  | { readonly ok: false; readonly path: string };

/** Rebuilds an audit field by field from parsed JSON: it may come from a file somebody else wrote. */
export function parseAuditBody(value: unknown): ParsedAuditBody {
  try {
    const { snapshot, report } = parts(value, '');
    const parsed = parseSnapshot(JSON.stringify({ v: ENVELOPE_VERSION, ok: true, data: snapshot }));
    if (!parsed.ok) return { ok: false, path: `snapshot.${parsed.detail || parsed.reason}` };
    return { ok: true, body: { snapshot: parsed.snapshot, report } };
  } catch (error) {
    if (error instanceof Mismatch) return { ok: false, path: error.message };
    throw error;
  }
}

const WORD = text(200);
const count = within(0, 1_000_000);

const messageValue: Reader<string | number> = (value, path) =>
  typeof value === 'number' ? within(-1e15, 1e15)(value, path) : text(2_000)(value, path);

const message: Reader<Message> = (value, path) => {
  const { key } = object<{ key: string }>({ key: WORD })(value, path);
  const values: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'values') : undefined;
  return values === undefined ? { key } : { key, values: record(messageValue, 50)(values, `${path}.values`) };
};

const evidence = list(
  object<Evidence>({
    message,
    quote: nullable(text(2_000)),
    url: nullable(text(2_048)),
    locator: nullable(object<Locator>({ kind: oneOf('link', 'heading', 'block'), index: count })),
  }),
  1_000,
);

const category = oneOf(...CATEGORY_IDS);
const share = within(0, 1);
const points = within(0, 100);

const report = object<Report>({
  engineVersion: text(40),
  url: text(2_048),
  takenAt: moment,
  score: nullable(points),
  band: nullable(oneOf('strong', 'worth-a-pitch', 'caution', 'avoid')),
  standing: oneOf('normal', 'provisional', 'withheld'),
  base: nullable(points),
  coverage: share,
  scope: oneOf('page', 'site'),
  caps: list(object<CapResult>({ id: WORD, limit: points, isBinding: boolean, summary: message, evidence }), 100),
  failedFlags: list(WORD, 100),
  floors: list(
    object<FloorResult>({
      category,
      limit: points,
      value: share,
      required: share,
      isBinding: boolean,
      summary: message,
    }),
    100,
  ),
  categories: list(object<CategoryResult>({ id: category, value: nullable(share), points, possible: points }), 100),
  findings: list(
    object<Finding>({
      id: WORD,
      category,
      status: oneOf('good', 'mixed', 'bad', 'informative', 'not-applicable', 'unknown', 'error'),
      value: nullable(share),
      weight: within(0, 1_000_000),
      confidence: share,
      points,
      possible: points,
      summary: message,
      evidence,
    }),
    500,
  ),
  summary: message,
});

const parts = object<{ readonly snapshot: unknown; readonly report: Report }>({ snapshot: (value) => value, report });
