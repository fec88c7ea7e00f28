import { browser } from 'wxt/browser';
import type { MarkAnswer, MarkCommand } from '../highlight/mark-command.ts';
import { loadPickedPart, removePickedPart, savePickedPart } from '../store/picked-parts.ts';
import { type MarkedDocument, markPage } from './mark-page.ts';

/** Has the page let the user pick its article; answered when the page is ready for it. */
export async function pickPart(
  url: string,
  document: MarkedDocument,
  command: Extract<MarkCommand, { kind: 'pick' }>,
): Promise<MarkAnswer> {
  const site = await siteOf(url);
  if (site === null) return { outcome: 'gone' };
  const known = await loadPickedPart(site);
  await savePickedPart(site, { selector: known?.selector ?? null, isPicking: true });
  return markPage(document, command);
}

/** What the user picks, once they have. For windows that stay open; `gone` when the page went away meanwhile. */
export const awaitPart = (document: MarkedDocument): Promise<MarkAnswer> => markPage(document, { kind: 'await-pick' });

/** Forgets what was picked for the site of a page. */
export async function forgetPart(url: string): Promise<void> {
  const site = await siteOf(url);
  if (site !== null) await removePickedPart(site);
}

/** The part that was picked for the site of a tab; a pick that the page still holds is taken over. */
export async function partOf(tabId: number, url: string | null): Promise<string | null> {
  const site = url === null ? null : await siteOf(url);
  const known = site === null ? null : await loadPickedPart(site);
  if (site === null || known === null) return null;
  if (!known.isPicking) return known.selector;
  const { picked } = await markPage({ tabId, documentId: null }, { kind: 'take-pick' });
  const selector = picked ?? known.selector;
  if (selector === null) await removePickedPart(site);
  else await savePickedPart(site, { selector, isPicking: false });
  return selector;
}

/** Hands the part over to the next reading of the tab. */
export const handOverPart = (tabId: number, selector: string): Promise<unknown> =>
  browser.scripting.executeScript({ target: { tabId }, func: setPicked, args: [selector], injectImmediately: true });

/** Sent to the page as text, so it may use nothing from this file. */
const setPicked = (selector: string) => {
  globalThis.guestworthyPicked = selector;
};

/** The list of public suffixes is large, and the popup is painted before it is loaded. */
async function siteOf(url: string): Promise<string | null> {
  const { registrableDomain } = await import('../computed/registrable-domain.ts');
  return registrableDomain(url) ?? (URL.parse(url)?.hostname || null);
}
