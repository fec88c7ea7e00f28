import type { Message } from '../audits/audit.ts';
import type { RobotsFacts } from '../snapshot/types.ts';
import { computed } from './computed.ts';
import { momentOf } from './moment.ts';

export interface PageRobots {
  /** Whether Google may list this page. */
  readonly isIndexable: boolean;
  /** Whether Google is asked to follow this page's links. */
  readonly isFollowed: boolean;
  /** The rules that take something away; empty when nothing does. */
  readonly reasons: readonly Message[];
  /** The header can be read in two ways; the restrictive one was taken. */
  readonly isUncertain: boolean;
}

/**
 * What the page's robots rules mean for Google. Rules for `robots` and `googlebot` add up and the negative ones win;
 * other crawlers' rules are left aside. Source: Google, "Robots meta tag, data-nosnippet, and X-Robots-Tag".
 */
export const pageRobots = computed((page, { now }): PageRobots => {
  const header = page.robots.header === null ? NO_HEADER : readHeader(page.robots.header);
  const rules = [...metaRules(page.robots), ...header.rules];
  const reasons = rules.flatMap((rule) => reasonsOf(rule, now));
  return {
    isIndexable: !reasons.some((reason) => reason.takes === 'index'),
    isFollowed: !reasons.some((reason) => reason.takes === 'follow'),
    reasons: uniqueMessages(reasons.map((reason) => reason.message)),
    isUncertain: header.isUncertain,
  };
});

/** Crawlers whose rules bind Google Search; names compared in lower case. */
const GOOGLE_AGENTS: ReadonlySet<string> = new Set(['robots', 'googlebot', '*']);
/** Rules with a value: a name before a colon that is none of these opens the part of one crawler. */
const RULES_WITH_VALUE: ReadonlySet<string> = new Set([
  'unavailable_after',
  'max-snippet',
  'max-image-preview',
  'max-video-preview',
]);
const NO_HEADER: HeaderRules = { rules: [], isUncertain: false };

interface Rule {
  readonly source: 'meta' | 'header';
  /** Lower case, with its value: `noindex`, `unavailable_after: 25 jun 2026`. */
  readonly text: string;
}

interface HeaderRules {
  readonly rules: readonly Rule[];
  readonly isUncertain: boolean;
}

function metaRules({ directives }: RobotsFacts): readonly Rule[] {
  return directives
    .filter(({ agent }) => GOOGLE_AGENTS.has(agent))
    .flatMap(({ content }) => splitRules(content).map((text) => ({ source: 'meta', text }) as const));
}

/**
 * Repeated headers arrive joined by commas, so where one crawler's part ends is ambiguous: a part lasts until the
 * next crawler's name, and a rule in another crawler's part that could as well be meant for all counts for Google.
 */
function readHeader(header: string): HeaderRules {
  const rules: Rule[] = [];
  let isForGoogle = true;
  let isScoped = false;
  let isUncertain = false;
  for (const part of splitRules(header)) {
    const [, name = '', rest = ''] = SCOPE.exec(part) ?? [];
    const opensScope = name !== '' && !RULES_WITH_VALUE.has(name);
    if (opensScope) {
      isForGoogle = GOOGLE_AGENTS.has(name);
      isScoped = true;
    }
    const text = opensScope ? rest : part;
    const isBareAfterScope = isScoped && !opensScope && !isForGoogle;
    if (isBareAfterScope && isRestrictive(text)) isUncertain = true;
    if (isForGoogle || isBareAfterScope) rules.push({ source: 'header', text });
  }
  return { rules, isUncertain };
}

const SCOPE = /^([a-z0-9_*-]{1,60})\s?:\s?(.*)$/s;

/** Splits at commas; a date after `unavailable_after` keeps its own ("Thursday, 25 Jun 2026"). */
function splitRules(content: string): readonly string[] {
  const rules: string[] = [];
  for (const part of content.toLowerCase().split(',')) {
    const text = part.trim();
    const previous = rules.at(-1);
    if (previous?.includes('unavailable_after') && DATE_PART.test(text))
      rules[rules.length - 1] = `${previous}, ${text}`;
    else if (text !== '') rules.push(text);
  }
  return rules;
}

const DATE_PART = /^\d{1,2}[ -][a-z]{3}/;

const isRestrictive = (rule: string): boolean =>
  rule === 'noindex' || rule === 'nofollow' || rule === 'none' || rule.startsWith('unavailable_after');

interface Reason {
  readonly takes: 'index' | 'follow';
  readonly message: Message;
}

function reasonsOf({ source, text }: Rule, now: number): readonly Reason[] {
  const reason = (takes: Reason['takes'], rule: string): Reason => ({
    takes,
    message: { key: `computed.page_robots.${source === 'meta' ? 'meta_rule' : 'header_rule'}`, values: { rule } },
  });
  if (text === 'noindex') return [reason('index', text)];
  if (text === 'nofollow') return [reason('follow', text)];
  if (text === 'none') return [reason('index', text), reason('follow', text)];
  if (!text.startsWith('unavailable_after')) return [];
  const end = momentOf(text.slice(text.indexOf(':') + 1));
  return end !== null && end < now ? [reason('index', text)] : [];
}

function uniqueMessages(messages: readonly Message[]): readonly Message[] {
  const byText = new Map(messages.map((message) => [JSON.stringify(message), message]));
  return [...byText.values()];
}
