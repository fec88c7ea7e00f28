import type { Message } from '../audits/audit.ts';
import { CATEGORY_IDS, type CategoryId } from '../audits/categories.ts';
import { Mismatch, nullable, object, oneOf, type Reader, record } from '../snapshot/readers.ts';
import { PLACEMENTS } from '../snapshot/types.ts';
import {
  type AuditPoint,
  type LinkTally,
  type NextAction,
  type OwnLink,
  PROSPECT_LIMITS,
  PROSPECT_SCHEMA,
  type Prospect,
  type ProspectFacts,
  STATUSES,
} from './prospect.ts';
import { day, moment, textLike, wholeList, wholeText, within } from './strict-readers.ts';
import { upgradeProspect } from './upgrade-prospect.ts';

export type ParsedProspect =
  | { readonly ok: true; readonly prospect: Prospect }
  /** `isNewer`: written by a later version of the extension, to be left as it is. */
  | { readonly ok: false; readonly reason: Message; readonly isNewer: boolean };

/**
 * Rebuilds a prospect field by field from a stored record or a file. Unknown fields are dropped; a field of the wrong
 * shape refuses the whole record, so that nothing of it is lost quietly.
 */
export function parseProspect(value: unknown): ParsedProspect {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, isNewer: false, reason: { key: 'shortlist.record.not_an_object' } };
  }
  const schema: unknown = Object.hasOwn(value, 'schema') ? Reflect.get(value, 'schema') : undefined;
  if (typeof schema === 'number' && schema > PROSPECT_SCHEMA) {
    return { ok: false, isNewer: true, reason: { key: 'shortlist.record.newer', values: { schema } } };
  }
  try {
    return { ok: true, prospect: prospect(upgradeProspect(value), '') };
  } catch (error) {
    if (!(error instanceof Mismatch)) throw error;
    return {
      ok: false,
      isNewer: false,
      reason: { key: 'shortlist.record.bad_field', values: { field: error.message } },
    };
  }
}

/** Host names as `URL` writes them (punycode), IPv4, IPv6 in brackets. */
const DOMAIN = /^[a-z0-9_.:[\]-]+$/;

export const isProspectDomain = (value: string): boolean =>
  value.length <= PROSPECT_LIMITS.domain && DOMAIN.test(value);

const domain = textLike(DOMAIN, PROSPECT_LIMITS.domain);
const webAddress = wholeText(PROSPECT_LIMITS.url);
const count = within(0, Number.MAX_SAFE_INTEGER);

const auditPoint = object<AuditPoint>({
  id: textLike(/^[0-9a-f]{64}$/, 64),
  takenAt: moment,
  url: webAddress,
  score: nullable(within(0, 100)),
  band: nullable(oneOf('strong', 'worth-a-pitch', 'caution', 'avoid')),
  engineVersion: wholeText(40),
});

const ownLink = object<OwnLink>({
  href: webAddress,
  text: wholeText(1_000),
  rel: wholeList(wholeText(100), 100),
  placement: oneOf(...PLACEMENTS),
});

const anyShare = record(nullable(within(0, 1)), 100);

/** Categories that this version does not know are dropped, missing ones stay missing. */
const categories: Reader<ProspectFacts['categories']> = (value, path) => {
  const shares = anyShare(value, path);
  const known: Partial<Record<CategoryId, number | null>> = {};
  for (const id of CATEGORY_IDS) if (shares[id] !== undefined) known[id] = shares[id];
  return known;
};

const facts = object<ProspectFacts>({
  title: nullable(wholeText(PROSPECT_LIMITS.title)),
  author: nullable(wholeText(PROSPECT_LIMITS.author)),
  published: nullable(wholeText(40)),
  language: nullable(wholeText(40)),
  words: nullable(count),
  standing: oneOf('normal', 'provisional', 'withheld'),
  coverage: within(0, 1),
  redFlags: wholeList(wholeText(100), PROSPECT_LIMITS.redFlags),
  categories,
  links: object<LinkTally>({
    outbound: count,
    inArticle: count,
    followed: count,
    nofollow: count,
    sponsored: count,
    ugc: count,
  }),
  linksFor: wholeText(8),
  ownLinks: wholeList(ownLink, PROSPECT_LIMITS.ownLinks),
  competitors: wholeList(domain, PROSPECT_LIMITS.competitors),
});

const prospect = object<Prospect>({
  schema: oneOf(PROSPECT_SCHEMA),
  domain,
  url: nullable(webAddress),
  revision: within(1, Number.MAX_SAFE_INTEGER),
  status: oneOf(...STATUSES),
  note: wholeText(PROSPECT_LIMITS.note),
  tags: wholeList(wholeText(PROSPECT_LIMITS.tag), PROSPECT_LIMITS.tags),
  nextAction: nullable(object<NextAction>({ date: day, label: wholeText(PROSPECT_LIMITS.actionLabel) })),
  contact: nullable(wholeText(PROSPECT_LIMITS.contact)),
  guidelinesUrl: nullable(webAddress),
  createdAt: moment,
  editedAt: moment,
  audits: wholeList(auditPoint, PROSPECT_LIMITS.audits),
  facts: nullable(facts),
});
