import { LIMITS } from '../../snapshot/limits.ts';
import { plainText } from '../../snapshot/plain-text.ts';
import {
  type ArticleStatements,
  LINKED_KEYS,
  type LinkedStatement,
  type PersonStatement,
  STATEMENT_LIMITS,
} from '../../snapshot/statements.ts';
import type { GatherContext } from '../context.ts';
import { asList, firstText, isJsonObject, type JsonObject, ownValue, resolved, typeNames } from '../json-ld.ts';
import { articleNode, linkedDataOf, webPageNode } from '../linked-data.ts';
import { seenParts } from './seen-parts.ts';

/** What JSON-LD says about the article's authors and dates: first its own object, then the page's. */
export function linkedStatements(context: GatherContext): ArticleStatements['linked'] {
  const objects = [
    { of: 'article', node: articleNode(context) },
    { of: 'page', node: webPageNode(context) },
  ] as const;
  return objects
    .flatMap(({ of, node }) =>
      LINKED_KEYS.flatMap((key) => valuesOf(node, key, context).map((value) => ({ of, ...value }))),
    )
    .slice(0, STATEMENT_LIMITS.linked);
}

function valuesOf(
  node: JsonObject | null,
  key: LinkedStatement['key'],
  context: GatherContext,
): Omit<LinkedStatement, 'of'>[] {
  const { byId } = linkedDataOf(context);
  if (key !== 'author') {
    const text = firstText(ownValue(node, key));
    return text === null ? [] : [{ key, text: plainText(text, STATEMENT_LIMITS.label), types: [], seen: [] }];
  }
  return asList(ownValue(node, key))
    .slice(0, MAX_AUTHORS)
    .map((author) => resolved(author, byId))
    .map((author) => {
      const text = plainText(
        firstText(isJsonObject(author) ? ownValue(author, 'name') : author) ?? '',
        STATEMENT_LIMITS.label,
      );
      return { key, text, types: typeNames(ownValue(author, '@type')), seen: seenParts(text, context) };
    })
    .filter(({ text }) => text !== '');
}

/** The people that JSON-LD describes, each by the fullest of its objects; the others are references with a name. */
export function peopleStated(context: GatherContext): ArticleStatements['people'] {
  const { nodes } = linkedDataOf(context);
  const people = new Map<string, { readonly size: number; readonly person: PersonStatement }>();
  for (const { types, value } of nodes) {
    const name = plainText(firstText(ownValue(value, 'name')) ?? '', STATEMENT_LIMITS.label);
    const size = Object.keys(value).length;
    if (name === '' || !types.some((type) => type === 'Person' || type === 'Author')) continue;
    if ((people.get(name)?.size ?? 0) >= size) continue;
    if (people.size === STATEMENT_LIMITS.people && !people.has(name)) break;
    people.set(name, { size, person: personOf(name, value, context) });
  }
  return [...people.values()].map(({ person }) => person);
}

function personOf(name: string, value: JsonObject, context: GatherContext): PersonStatement {
  return {
    name,
    addresses: ['url', 'sameAs', '@id']
      .flatMap((key) => asList(ownValue(value, key)))
      .filter((address) => typeof address === 'string')
      .slice(0, STATEMENT_LIMITS.parts * 2)
      .map((address) => address.slice(0, LIMITS.href)),
    description: textOf(firstText(ownValue(value, 'description')), LIMITS.metaContent),
    jobTitle: textOf(firstText(ownValue(value, 'jobTitle')), LIMITS.anchorText),
    employer: textOf(employer(value, context), LIMITS.anchorText),
  };
}

function employer(person: JsonObject, context: GatherContext): string | null {
  const { byId } = linkedDataOf(context);
  for (const key of ['worksFor', 'affiliation']) {
    const [first] = asList(ownValue(person, key)).map((value) => resolved(value, byId));
    const name = firstText(isJsonObject(first) ? ownValue(first, 'name') : first);
    if (name !== null) return name;
  }
  return null;
}

function textOf(value: string | null, limit: number): string | null {
  const text = plainText(value ?? '', limit);
  return text === '' ? null : text;
}

const MAX_AUTHORS = 20;
