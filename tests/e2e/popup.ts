import { setTimeout as after } from 'node:timers/promises';
import type { DrivenBrowser, Question } from './driven-browser.ts';

/** The popup has to have said something final by then: its own stop is at 8 seconds. */
const END_MS = 15_000;

const ASK_EVERY_MS = 50;

/** Asks until the answer is neither `null` nor `false`. Fails with what the popup showed last. */
export async function until<Argument, Answer>(
  browser: DrivenBrowser,
  question: Question<Argument, Answer>,
  argument: Argument,
  timeout = END_MS,
): Promise<NonNullable<Exclude<Awaited<Answer>, false>>> {
  const stopAt = performance.now() + timeout;
  for (;;) {
    const answer = await browser.ask(question, argument);
    if (answer !== null && answer !== undefined && answer !== false) {
      return answer as NonNullable<Exclude<Awaited<Answer>, false>>;
    }
    if (performance.now() > stopAt) {
      throw new Error(`No answer from the popup, which shows:\n${await browser.ask(shownText, null)}`);
    }
    await after(ASK_EVERY_MS);
  }
}

/** Presses the toolbar button and waits until the popup has ended its work; gives back all text in it. */
export async function audit(browser: DrivenBrowser): Promise<string> {
  await browser.pressAction();
  return until(browser, endedText, null);
}

/** Presses a button, tab or summary by the name that a screen reader would say. */
export const press = (browser: DrivenBrowser, name: string): Promise<true> => until(browser, pressNamed, name);

export const type = (browser: DrivenBrowser, label: string, text: string): Promise<true> =>
  until(browser, typeInto, { label, text });

/** Score and band as the ring says them to a screen reader. */
export async function verdict(browser: DrivenBrowser): Promise<{ score: number; band: string }> {
  const label = await until(browser, ringLabel, null);
  const [, score, band] = /(\d+) out of 100, (.+)$/.exec(label) ?? [];
  return { score: Number(score), band: band ?? label };
}

export const shownText: Question<null, string> = (document) => document.body?.innerText ?? '';

/** All text, once nothing is being worked on any more. */
export const endedText: Question<null, string | null> = (document) => {
  const main = document.querySelector('main');
  const isEnded =
    main !== null && document.querySelector('[aria-busy="true"]') === null && main.innerText.trim() !== '';
  return isEnded ? document.body.innerText : null;
};

const ringLabel: Question<null, string | null> = (document) =>
  document.querySelector('[role="img"][aria-label*="out of 100"]')?.getAttribute('aria-label') ?? null;

const pressNamed: Question<string, boolean> = (document, name) => {
  const found = [...document.querySelectorAll<HTMLElement>('button, [role="tab"], summary, a[href]')].find((element) =>
    (element.getAttribute('aria-label') ?? element.innerText).trim().startsWith(name),
  );
  found?.click();
  return found !== undefined;
};

const typeInto: Question<{ label: string; text: string }, boolean> = (document, { label, text }) => {
  const owner = [...document.querySelectorAll('label')].find((candidate) => candidate.textContent?.trim() === label);
  const field = owner && document.getElementById(owner.htmlFor);
  if (field === undefined || field === null) return false;
  (field as HTMLInputElement).value = text;
  const view = document.defaultView as Window & typeof globalThis;
  field.dispatchEvent(new view.Event('input', { bubbles: true }));
  return true;
};

/** Presses the button that skips the niche, until there is a verdict. Safe to ask twice: an answer may get lost. */
export const passFirstRun: Question<string, boolean> = (document, skip) => {
  const button = [...document.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === skip);
  button?.click();
  return document.querySelector('.gw-hero') !== null;
};
