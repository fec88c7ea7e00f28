import { LIMITS } from '../snapshot/limits.ts';
import type { HiddenReason, LinkFact, Placement } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { attribute, attributeNs, closest, hasAttribute, htmlName, viewOf, XLINK_NAMESPACE } from './dom.ts';
import { hiddenLinkProbe } from './hidden-link.ts';
import { atOnce } from './in-turns.ts';
import { labelOf } from './label.ts';
import { pageAddress } from './page-address.ts';
import { placementOf } from './placement.ts';
import { isScriptedLink, scriptedAddress } from './scripted-link.ts';
import { sentenceAround } from './sentence.ts';
import { visibleText } from './visible-text.ts';

/** The links of the page in document order. Above the cap, those of the article and the bio come first. */
export function gatherLinks(context: GatherContext): readonly LinkFact[] {
  return atOnce(gatherLinksInSteps(context));
}

/** The same in steps, between which the page may have its turn. */
export function* gatherLinksInSteps(context: GatherContext): Generator<void, readonly LinkFact[]> {
  const found = context.links;
  yield;
  const chosen = yield* chooseLinks(found, context);
  if (found.length > chosen.length) {
    context.report({ code: 'truncated', subject: 'links', kept: chosen.length, seen: found.length });
  }
  const ask: Asked = { pageHost: hostOf(context.url), hiddenReason: hiddenLinkProbe(viewOf(context.document)) };
  const facts: LinkFact[] = [];
  for (const { element, index } of chosen) {
    facts.push(linkFact(element, index, ask, context));
    if (facts.length % LINKS_A_STEP === 0) yield;
  }
  return facts;
}

interface FoundLink {
  readonly element: Element;
  readonly index: number;
}

function* chooseLinks(found: readonly Element[], context: GatherContext): Generator<void, readonly FoundLink[]> {
  const all = found.map((element, index) => ({ element, index }));
  if (all.length <= LIMITS.links) return all;
  const telling: FoundLink[] = [];
  for (const link of all) {
    if (telling.length >= LIMITS.links) break;
    if (TELLING.has(placementOf(link.element, context))) telling.push(link);
    if (link.index % LINKS_A_STEP === 0) yield;
  }
  const isTelling = new Set(telling);
  const others = all.filter((link) => !isTelling.has(link)).slice(0, LIMITS.links - telling.length);
  return [...telling, ...others].sort((one, other) => one.index - other.index);
}

/** Each may cost a reading of its computed style. */
const LINKS_A_STEP = 50;

interface Asked {
  readonly pageHost: string | null;
  readonly hiddenReason: (link: Element) => HiddenReason | null;
}

function linkFact(element: Element, index: number, ask: Asked, context: GatherContext): LinkFact {
  const isScripted = isScriptedLink(element);
  const written = (isScripted ? scriptedAddress(element) : writtenAddress(element)) ?? '';
  const { href, host } = resolved(written, baseOf(element, context));
  const label = labelOf(element, LIMITS.anchorText);
  const placement = placementOf(element, context);
  const block = placement === 'article' ? (context.region?.blockOf(element) ?? null) : null;
  return {
    index,
    href,
    isWeb: host !== null,
    text: label.text,
    textSource: label.source,
    isImage: label.isImage,
    rel: relTokens(attribute(element, 'rel')),
    placement,
    // Only links to elsewhere are ever hidden to deceive, and asking costs layout.
    hidden: host !== null && host !== ask.pageHost && isOwn(element, context) ? ask.hiddenReason(element) : null,
    element: isScripted ? 'button' : linkElement(element),
    context: linkContext(element, label.text, placement, block, context),
    block,
    hasClickHandler: hasAttribute(element, 'onclick'),
  };
}

function writtenAddress(element: Element): string | null {
  return attribute(element, 'href') ?? attributeNs(element, XLINK_NAMESPACE, 'href');
}

/** Links of a frame are relative to the frame's address. */
function baseOf(element: Element, context: GatherContext): string {
  return isOwn(element, context) ? context.baseUrl : pageAddress(element.ownerDocument).baseUrl;
}

function isOwn({ ownerDocument }: Element, { document }: GatherContext): boolean {
  return ownerDocument === document;
}

/** The address without user name and password; `host` is `null` when it is not a web address. */
function resolved(written: string, baseUrl: string): { readonly href: string; readonly host: string | null } {
  const trimmed = written.trim().slice(0, LIMITS.href);
  const url = URL.parse(trimmed, baseUrl);
  if (!url) return { href: trimmed.toWellFormed(), host: null };
  url.username = '';
  url.password = '';
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return { href: url.href.slice(0, LIMITS.href), host: isWeb ? url.host : null };
}

function relTokens(rel: string | null): readonly string[] {
  if (rel === null) return [];
  const tokens = rel
    .slice(0, MAX_REL)
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((token) => token !== '');
  return [...new Set(tokens)].slice(0, MAX_REL_TOKENS).map((token) => token.slice(0, MAX_REL_TOKEN).toWellFormed());
}

function linkElement(element: Element): 'a' | 'area' | 'svg-a' {
  const name = htmlName(element);
  return name === 'a' || name === 'area' ? name : 'svg-a';
}

function linkContext(
  element: Element,
  text: string,
  placement: Placement,
  block: number | null,
  { region }: GatherContext,
): string | null {
  if (!TELLING.has(placement) || text === '') return null;
  const blockText = block === null ? null : region?.blocks[block]?.text;
  const around = blockText ?? visibleText(closest(element, TEXT_BLOCK) ?? element, MAX_AROUND);
  return sentenceAround(around, text, LIMITS.context);
}

function hostOf(url: string): string | null {
  return URL.parse(url)?.host ?? null;
}

/** Placements whose links are read with the words around them. */
const TELLING: ReadonlySet<Placement> = new Set(['article', 'author-bio']);
const TEXT_BLOCK = 'p, li, dd, td, blockquote, div, section';
const MAX_AROUND = 2_000;
const MAX_REL = 400;
const MAX_REL_TOKENS = 20;
const MAX_REL_TOKEN = 60;
