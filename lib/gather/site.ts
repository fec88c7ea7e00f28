import { LIMITS } from '../snapshot/limits.ts';
import { plainText } from '../snapshot/plain-text.ts';
import type { Placement, PublisherFact, SiteFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { attribute, query } from './dom.ts';
import { asList, firstText, isJsonObject, type JsonObject, ownValue, resolved, typeNames } from './json-ld.ts';
import { articleNode, linkedDataOf } from './linked-data.ts';
import { metaContent } from './meta-tags.ts';
import { visibleText } from './visible-text.ts';

/** What the template around the article says about the site. */
export function gatherSite(context: GatherContext): SiteFacts {
  const website = linkedDataOf(context).nodes.find(({ types }) => types.includes('WebSite'))?.value;
  const publisher = gatherPublisher(context, website);
  const name =
    metaContent(context, 'og:site_name') ??
    firstText(ownValue(website, 'name')) ??
    publisher?.name ??
    metaContent(context, 'application-name', 'apple-mobile-web-app-title');
  const tagline = firstText(ownValue(website, 'description')) ?? shownTagline(context);
  const [body] = query(context.document, 'html > body');
  return {
    name: name === null ? null : plainText(name, LIMITS.title),
    tagline: tagline === null ? null : plainText(tagline, LIMITS.metaContent),
    footerText: zoneText(context, 'footer'),
    sidebarText: zoneText(context, 'sidebar'),
    bodyClasses: classesOf(body),
    publisher,
  };
}

function gatherPublisher(context: GatherContext, website: JsonObject | undefined): PublisherFact | null {
  const { nodes, byId } = linkedDataOf(context);
  const stated = [articleNode(context), website]
    .flatMap((node) => asList(ownValue(node, 'publisher')))
    .map((value) => resolved(value, byId));
  const organisations = nodes.filter(
    ({ types, isAside }) => !isAside && types.some((type) => PUBLISHER_TYPE.test(type)),
  );
  const node = [...stated, ...organisations.map(({ value }) => value)].find(
    (value): value is JsonObject => isJsonObject(value) && firstText(ownValue(value, 'name')) !== null,
  );
  if (!node) return null;
  const profiles = asList(ownValue(node, 'sameAs')).filter((address) => typeof address === 'string');
  return {
    name: plainText(firstText(ownValue(node, 'legalName')) ?? firstText(ownValue(node, 'name')) ?? '', LIMITS.title),
    types: typeNames(ownValue(node, '@type')),
    hasLogo: ownValue(node, 'logo') !== undefined,
    sameAs: profiles.slice(0, MAX_PROFILES).map((address) => plainText(address, LIMITS.href)),
  };
}

function shownTagline(context: GatherContext): string | null {
  const [element] = query(context.document, '.site-description, .site-tagline, .blog-description, .tagline');
  const text = element ? visibleText(element, LIMITS.metaContent) : '';
  return text === '' ? null : text;
}

/** Text of all outermost elements of a zone, in document order, capped. */
function zoneText(context: GatherContext, zone: Placement): string {
  const texts: string[] = [];
  let length = 0;
  const { elements } = context.copy;
  for (let at = 0; at < elements.length && length < LIMITS.templateText; at += 1) {
    const record = elements[at];
    const parent = record?.copy.parentElement;
    if (record?.zone !== zone || record.isHidden) continue;
    if (parent && context.copy.originalOf(parent)?.zone === zone) continue;
    const text = visibleText(record.copy, LIMITS.templateText - length);
    texts.push(text);
    length += text.length + 1;
  }
  return plainText(texts.join(' '), LIMITS.templateText);
}

function classesOf(body: Element | undefined): readonly string[] {
  const value = body ? (attribute(body, 'class') ?? '') : '';
  return [...new Set(value.slice(0, MAX_CLASS_TEXT).split(/\s+/))]
    .filter((name) => name !== '' && name.length <= 60)
    .slice(0, MAX_CLASSES);
}

/** A person publishes only where the page says so: a Person that merely stands in the markup is the author. */
const PUBLISHER_TYPE = /Organization$|^(?:Corporation|LocalBusiness|NGO|EducationalOrganization|CollegeOrUniversity)$/;
const MAX_PROFILES = 20;
const MAX_CLASSES = 40;
const MAX_CLASS_TEXT = 4_000;
