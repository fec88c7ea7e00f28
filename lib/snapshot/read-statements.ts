import { LIMITS } from './limits.ts';
import { boolean, list, nullable, number, object, oneOf, type Reader, text } from './readers.ts';
import {
  type ArticleStatements,
  BYLINE_RULES,
  type BylineStatement,
  type DateStatement,
  LINKED_KEYS,
  type LinkedStatement,
  type MetaStatement,
  type PersonStatement,
  STATEMENT_LIMITS,
} from './statements.ts';

const line = text(STATEMENT_LIMITS.line);
const label = text(STATEMENT_LIMITS.label);
const long = text(LIMITS.metaContent);
const href = text(LIMITS.href);
const parts = list(line, STATEMENT_LIMITS.parts);

/** Rebuilds a page's statements from what its script sent. */
export const readStatements: Reader<ArticleStatements> = object<ArticleStatements>({
  siteNames: list(label, STATEMENT_LIMITS.parts * 2),
  linked: list(
    object<LinkedStatement>({
      of: oneOf('article', 'page'),
      key: oneOf(...LINKED_KEYS),
      text: label,
      types: parts,
      seen: parts,
    }),
    STATEMENT_LIMITS.linked,
  ),
  people: list(
    object<PersonStatement>({
      name: label,
      addresses: list(href, STATEMENT_LIMITS.parts * 2),
      description: nullable(long),
      jobTitle: nullable(label),
      employer: nullable(label),
    }),
    STATEMENT_LIMITS.people,
  ),
  meta: list(object<MetaStatement>({ key: label, text: label, seen: parts }), STATEMENT_LIMITS.meta),
  bylines: list(
    object<BylineStatement>({
      rule: oneOf(...BYLINE_RULES),
      text: line,
      parts,
      links: parts,
      index: number(),
      distance: nullable(number()),
      isInArticle: boolean,
    }),
    STATEMENT_LIMITS.bylines,
  ),
  dates: list(
    object<DateStatement>({
      element: oneOf('time', 'abbr', 'other'),
      property: label,
      label,
      text: label,
      machine: nullable(label),
      distance: nullable(number()),
      isInArticle: boolean,
    }),
    STATEMENT_LIMITS.dates,
  ),
  lines: list(
    object<ArticleStatements['lines'][number]>({
      text: line,
      distance: number(),
      isBehind: boolean,
      isLink: boolean,
      isQuoted: boolean,
      isInArticle: boolean,
    }),
    STATEMENT_LIMITS.lines,
  ),
  bios: list(
    object<ArticleStatements['bios'][number]>({ text: long, addresses: list(href, STATEMENT_LIMITS.parts * 2) }),
    STATEMENT_LIMITS.bios,
  ),
});
