import { LIMITS } from '../snapshot/limits.ts';
import { cutText, plainText } from '../snapshot/plain-text.ts';
import type { StructuredDataFact } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { attribute, closest, matches, parentElement, query } from './dom.ts';
import { asList, firstText, isJsonObject, type JsonObject, ownValue, resolved } from './json-ld.ts';
import { linkedDataOf } from './linked-data.ts';
import { visibleText } from './visible-text.ts';

/** Elements with `itemprop` or `property` read; one page of real ones has some hundreds (heuristic). */
const MAX_PROPERTIES = 2_000;

/** The page's structured data, item by item, flattened: JSON-LD first, then microdata and RDFa Lite. */
export function gatherStructuredData(context: GatherContext): readonly StructuredDataFact[] {
  const items = [
    ...linkedItems(context),
    ...markupItems(context, 'microdata', '[itemprop]', '[itemscope]', 'itemprop', 'itemtype'),
    ...markupItems(context, 'rdfa', '[property]:not(meta)', '[typeof]', 'property', 'typeof'),
  ];
  if (items.length > LIMITS.structuredDataItems) {
    const kept = LIMITS.structuredDataItems;
    context.report({ code: 'truncated', subject: 'structuredDataItems', kept, seen: items.length });
  }
  return items.slice(0, LIMITS.structuredDataItems);
}

function linkedItems(context: GatherContext): StructuredDataFact[] {
  const { nodes, byId, errors, truncated } = linkedDataOf(context);
  for (const error of errors) context.report({ code: 'broken-json-ld', subject: error, kept: null, seen: null });
  if (truncated) context.report({ code: 'truncated', subject: 'json-ld', kept: null, seen: null });
  const broken = errors.map((error) => ({ format: 'json-ld' as const, types: [], properties: {}, error }));
  const items = nodes
    .filter(({ isTopLevel }) => isTopLevel)
    .map(({ types, value }) => ({
      format: 'json-ld' as const,
      types,
      properties: flatProperties(value, byId),
      error: null,
    }));
  return [...broken, ...items];
}

function flatProperties(value: JsonObject, byId: ReadonlyMap<string, JsonObject>): Readonly<Record<string, string>> {
  const properties: [string, string][] = [];
  for (const key of Object.keys(value)) {
    if (properties.length === LIMITS.structuredDataProperties) break;
    if (key.startsWith('@')) continue;
    const text = asList(ownValue(value, key))
      .slice(0, MAX_LISTED)
      .map((entry) => flatText(resolved(entry, byId)))
      .filter((entry) => entry !== '')
      .join(', ');
    if (text !== '') properties.push([cutText(key, MAX_KEY), plainText(text, LIMITS.metaContent)]);
  }
  return Object.fromEntries(properties);
}

function flatText(value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  if (!isJsonObject(value)) return (firstText(value) ?? '').slice(0, LIMITS.metaContent);
  const named = ['name', 'url', '@value', '@id'].map((key) => firstText(ownValue(value, key)));
  return (named.find((text) => text !== null) ?? '').slice(0, LIMITS.metaContent);
}

/** Items written into the markup: each property belongs to the nearest element that opens an item. */
function markupItems(
  context: GatherContext,
  format: 'microdata' | 'rdfa',
  propertySelector: string,
  scopeSelector: string,
  nameAttribute: string,
  typeAttribute: string,
): StructuredDataFact[] {
  const scopes = new Map<Element, Map<string, string>>();
  for (const element of [...query(context.document, propertySelector)].slice(0, MAX_PROPERTIES)) {
    const parent = parentElement(element);
    const scope = parent && closest(parent, scopeSelector);
    if (!scope) continue;
    const properties = scopes.get(scope) ?? new Map<string, string>();
    scopes.set(scope, properties);
    for (const name of tokens(attribute(element, nameAttribute))) {
      const key = name.slice(name.lastIndexOf(':') + 1);
      if (properties.size < LIMITS.structuredDataProperties && !properties.has(key)) {
        properties.set(key, markupValue(element, scopeSelector));
      }
    }
  }
  return [...scopes]
    .filter(([scope]) => !attribute(scope, nameAttribute))
    .map(([scope, properties]) => ({
      format,
      types: tokens(attribute(scope, typeAttribute)).map((type) => type.slice(type.search(/[^/#:]*$/))),
      properties: Object.fromEntries(properties),
      error: null,
    }));
}

/** What a property's element says: its machine-readable attribute, else its address, its item's name or its text. */
function markupValue(element: Element, scopeSelector: string): string {
  const [name] = matches(element, scopeSelector) ? query(element, '[itemprop~="name"], [property~="name"]') : [];
  if (name) return visibleText(name, LIMITS.metaContent);
  for (const key of ['content', 'datetime', 'href', 'src']) {
    const value = attribute(element, key);
    if (value !== null) return plainText(value, LIMITS.metaContent);
  }
  return visibleText(element, LIMITS.metaContent);
}

function tokens(value: string | null): readonly string[] {
  return (value ?? '')
    .slice(0, LIMITS.attribute)
    .trim()
    .split(/\s+/)
    .filter((token) => token !== '')
    .slice(0, 10);
}

const MAX_LISTED = 10;
const MAX_KEY = 60;
