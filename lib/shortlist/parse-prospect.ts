import type { Message } from '../audits/audit.ts';
import { CATEGORY_IDS } from '../audits/categories.ts';
import {
  arrayOf,
  isIsoDate,
  isIsoMoment,
  isPlainObject,
  nullable,
  number,
  oneOf,
  own,
  type Parser,
  record,
  text,
} from './parse-json.ts';
import {
  type AuditPoint,
  type NextAction,
  type OwnLink,
  PROSPECT_LIMITS,
  PROSPECT_SCHEMA,
  type Prospect,
  type ProspectFacts,
  STATUSES,
} from './prospect.ts';

export type ParsedProspect =
  | { readonly ok: true; readonly prospect: Prospect }
  /** `isNewer`: written by a later version of the extension, to be left as it is. */
  | { readonly ok: false; readonly reason: Message; readonly isNewer: boolean };

/**
 * Rebuilds a prospect field by field from a stored record or a file. Unknown fields are dropped; a field of the wrong
 * shape refuses the whole record, so that nothing of it is lost quietly.
 */
export function parseProspect(value: unknown): ParsedProspect {
  if (!isPlainObject(value)) return refused({ key: 'shortlist.record.not_an_object' });
  const schema = own(value, 'schema');
  if (typeof schema === 'number' && schema > PROSPECT_SCHEMA) {
    return { ok: false, isNewer: true, reason: { key: 'shortlist.record.newer', values: { schema } } };
  }
  if (schema !== PROSPECT_SCHEMA) return refused({ key: 'shortlist.record.no_schema' });
  const parsed = fields(value, '');
  if (!parsed.ok) return refused({ key: 'shortlist.record.bad_field', values: { field: parsed.path } });
  return { ok: true, prospect: { schema: PROSPECT_SCHEMA, ...parsed.value } };
}

/** Host names as `URL` writes them (punycode), IPv4, IPv6 in brackets. */
export const isProspectDomain = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= PROSPECT_LIMITS.domain && /^[a-z0-9_.:[\]-]+$/.test(value);

const refused = (reason: Message): ParsedProspect => ({ ok: false, reason, isNewer: false });

const domain: Parser<string> = (value, path) => (isProspectDomain(value) ? { ok: true, value } : { ok: false, path });

const moment: Parser<string> = (value, path) => (isIsoMoment(value) ? { ok: true, value } : { ok: false, path });

const webAddress = text(PROSPECT_LIMITS.url);

const auditPoint: Parser<AuditPoint> = record({
  id: (value, path) =>
    typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? { ok: true, value } : { ok: false, path },
  takenAt: moment,
  url: webAddress,
  score: nullable(number(0, 100)),
  band: nullable(oneOf(['strong', 'worth-a-pitch', 'caution', 'avoid'])),
  engineVersion: text(40),
});

const nextAction: Parser<NextAction> = record({
  date: (value, path) => (isIsoDate(value) ? { ok: true, value } : { ok: false, path }),
  label: text(PROSPECT_LIMITS.actionLabel),
});

const COUNT = number(0, 1_000_000_000);

const ownLink: Parser<OwnLink> = record({
  href: webAddress,
  text: text(1_000),
  rel: arrayOf(text(100), 20),
  placement: oneOf([
    'article',
    'author-bio',
    'comments',
    'related',
    'navigation',
    'sidebar',
    'header',
    'footer',
    'share',
    'ad',
    'other',
  ]),
});

const categories: Parser<ProspectFacts['categories']> = (value, path) => {
  if (!isPlainObject(value)) return { ok: false, path };
  const share = nullable(number(0, 1));
  const kept: Partial<Record<(typeof CATEGORY_IDS)[number], number | null>> = {};
  for (const id of CATEGORY_IDS) {
    if (!Object.hasOwn(value, id)) continue;
    const parsed = share(own(value, id), `${path}.${id}`);
    if (!parsed.ok) return parsed;
    kept[id] = parsed.value;
  }
  return { ok: true, value: kept };
};

const facts: Parser<ProspectFacts> = record({
  title: nullable(text(PROSPECT_LIMITS.title)),
  author: nullable(text(PROSPECT_LIMITS.author)),
  published: nullable(text(40)),
  language: nullable(text(40)),
  words: nullable(COUNT),
  standing: oneOf(['normal', 'provisional', 'withheld']),
  coverage: number(0, 1),
  redFlags: arrayOf(text(100), PROSPECT_LIMITS.redFlags),
  categories,
  links: record({ outbound: COUNT, inArticle: COUNT, followed: COUNT, nofollow: COUNT, sponsored: COUNT, ugc: COUNT }),
  ownLinks: arrayOf(ownLink, PROSPECT_LIMITS.ownLinks),
  competitors: arrayOf(domain, PROSPECT_LIMITS.competitors),
});

const fields: Parser<Omit<Prospect, 'schema'>> = record({
  domain,
  revision: number(1, Number.MAX_SAFE_INTEGER),
  status: oneOf(STATUSES),
  note: text(PROSPECT_LIMITS.note),
  tags: arrayOf(text(PROSPECT_LIMITS.tag), PROSPECT_LIMITS.tags),
  nextAction: nullable(nextAction),
  contact: nullable(text(PROSPECT_LIMITS.contact)),
  guidelinesUrl: nullable(webAddress),
  createdAt: moment,
  editedAt: moment,
  audits: arrayOf(auditPoint, PROSPECT_LIMITS.audits),
  facts: nullable(facts),
});
