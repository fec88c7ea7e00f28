import { storage } from 'wxt/utils/storage';
import type { LinkCheck } from '../link-check/link-health.ts';
import { parseLinkCheck, storedLinkCheck } from '../link-check/parse-link-check.ts';

/** In memory only, one record a page: gone with the browser. */
const PREFIX = 'link-check ';
const keyOf = (pageUrl: string) => `session:${PREFIX}${pageUrl}` as const;

/** The latest check of a page's links; `null` when there is none. */
export const loadLinkCheck = async (pageUrl: string): Promise<LinkCheck | null> =>
  parseLinkCheck(await storage.getItem<unknown>(keyOf(pageUrl)));

/** Keeps a check. When the memory for it is full, the checks of other pages make room. */
export async function saveLinkCheck(check: LinkCheck): Promise<void> {
  const save = () => storage.setItem(keyOf(check.pageUrl), storedLinkCheck(check));
  try {
    await save();
  } catch {
    const all = Object.keys(await storage.snapshot('session'));
    const others = all.filter((key) => key.startsWith(PREFIX) && key !== `${PREFIX}${check.pageUrl}`);
    await storage.removeItems(others.map((key) => `session:${key}` as const));
    await save();
  }
}

/** @returns stops watching */
export const watchLinkCheck = (pageUrl: string, onChange: (check: LinkCheck | null) => void): (() => void) =>
  storage.watch<unknown>(keyOf(pageUrl), (value) => onChange(parseLinkCheck(value)));
