import { expect } from 'vitest';
import { limitKey } from '../../../components/verdict/limit-key.ts';
import { LIMITS } from '../../../lib/snapshot/limits.ts';
import { parseSnapshot } from '../../../lib/snapshot/parse.ts';
import type { PageSnapshot, ProblemCode } from '../../../lib/snapshot/types.ts';
import { englishWords } from '../../../scripts/words.ts';
import { type DrivenBrowser, SITE_HOST } from '../driven-browser.ts';
import { lastPage } from '../last-page.ts';
import { endedText, until } from '../popup.ts';
import { ARTICLE_WORDS } from './article.ts';
import type { Ends, HostileCase, PerBrowser } from './hostile-case.ts';
import type { CaseSite } from './serve-cases.ts';

/** The popup waits eight seconds for a page that is silent; a huge one that reads on may take longer. */
const END_MS = 45_000;
/** How far the count of an article's words may be off. */
const TOLERANCE = 0.01;

const translate = await englishWords();

/**
 * Opens the page of a case, presses the toolbar button and holds what must hold for every page: an end in time, the
 * page left as it was, nothing asked of the network, no error, a valid and bounded snapshot; then what the case asks.
 */
export async function runCase(browser: DrivenBrowser, site: CaseSite, hostile: HostileCase): Promise<void> {
  const { id, isEndless = false, isRestless = false, before, during } = hostile;
  await browser.open(addressOf(hostile, browser, site), { isEndless });
  const stood = isRestless ? null : await browser.inPage(STATE);
  if (typeof before === 'string') await browser.inPage(before);
  else await before?.(browser);
  site.takePaths();
  await browser.takeRequests();

  await browser.pressAction();
  await during?.(browser);
  const text = await until(browser, endedText, null, END_MS);
  const page = await until(browser, lastPage, null, END_MS).then(readPage);

  if (!isRestless) {
    expect(await browser.inPage(STATE), 'the page before and after').toEqual(stood);
    expect(site.takePaths(), 'asked of the site').toEqual([]);
  }
  expect(await browser.inPage('(window.wrappedJSObject ?? window).__xss ?? null'), 'a script ran').toBeNull();
  // As text: lists are cut short in what a failure says.
  expect((await browser.takeRequests()).join('\n'), 'asked of the network').toBe('');
  const errors = await browser.takeErrors();
  const unexpected = hostile.closesPopup ? errors.filter((error) => !CALL_LEFT_OPEN.test(error)) : errors;
  expect(unexpected.join('\n'), 'errors').toBe('');
  expectEnd(inBrowser(hostile.ends, browser), text, page);
  if (page !== null) for (const code of hostile.notes ?? []) expectNote(code, text, page);
  await hostile.check?.({ browser, text, page });
  expect(site.takePaths(), id).not.toContain('/violation');
}

/** Firefox's own note, of a popup that was closed on purpose; anywhere else it would tell of lost work. */
const CALL_LEFT_OPEN = /^Promise resolved after context unloaded/;

/** What an audit must not change, as text. A loop over the text, for the page may have patched what hashes. */
const STATE = `(() => {
  const html = document.documentElement ? document.documentElement.outerHTML : '';
  let hash = 0;
  for (let i = 0; i < html.length; i += 1) hash = (hash * 31 + html.charCodeAt(i)) | 0;
  return [html.length, hash, scrollX, scrollY, history.length, document.adoptedStyleSheets.length,
    document.activeElement ? document.activeElement.localName : null].join(' ');
})()`;

function addressOf({ id, address }: HostileCase, browser: DrivenBrowser, site: CaseSite): string {
  const own = address === undefined ? `/case/${id}` : typeof address === 'string' ? address : address[browser.name];
  return own.startsWith('/') ? `http://${SITE_HOST}:${site.port}${own}` : own;
}

const inBrowser = (ends: Ends | PerBrowser<Ends>, { name }: DrivenBrowser): Ends =>
  'chromium' in ends ? ends[name] : ends;

function readPage({ json }: { readonly json: string | null }): PageSnapshot | null {
  if (json === null) return null;
  expect(json.length, 'size of the snapshot').toBeLessThan(LIMITS.envelope);
  expect(json.isWellFormed(), 'well-formed').toBe(true);
  const parsed = parseSnapshot(json);
  if (!parsed.ok) throw new Error(`The snapshot is not valid: ${parsed.reason} ${parsed.detail}`);
  return parsed.snapshot;
}

function expectEnd(ends: Ends, text: string, page: PageSnapshot | null): void {
  const words = page?.article?.wordCount ?? 0;
  const holds = ends.some((end) => {
    if (end === 'page') return page !== null;
    if (end === 'article') return Math.abs(words - ARTICLE_WORDS) <= ARTICLE_WORDS * TOLERANCE;
    return text.includes(translate({ key: end }));
  });
  expect(holds, `${ends.join(' or ')}; ${words} of ${ARTICLE_WORDS} words. The popup shows:\n${text}`).toBe(true);
}

function expectNote(code: ProblemCode, text: string, { problems }: PageSnapshot): void {
  const told = problems.filter((problem) => problem.code === code);
  expect(problems.map((problem) => problem.code)).toContain(code);
  // The popup's heading says it already.
  if (code === 'no-article') return;
  const keys = told.map(({ subject }) => (code === 'truncated' ? limitKey(subject) : `problems.${code}`));
  const said = keys.map((key) => translate({ key }));
  expect(
    said.some((sentence) => sentencePattern(sentence).test(text)),
    `${code} in\n${text}`,
  ).toBe(true);
}

/** A sentence with anything in the place of its values. */
const sentencePattern = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .split(/\{\w+\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*'),
  );
