import { storage } from 'wxt/utils/storage';
import { MOST_SELECTOR } from '../highlight/mark-command.ts';

/** Which part of a site's pages the user says is the article. One record a site. */
export interface PickedPart {
  /** `null` while the user has not picked yet. */
  readonly selector: string | null;
  /** The page has been asked to let the user pick, and may know more than this. */
  readonly isPicking: boolean;
}

const keyOf = (site: string) => `local:picked-part ${site}` as const;

export async function loadPickedPart(site: string): Promise<PickedPart | null> {
  const value = await storage.getItem<unknown>(keyOf(site));
  if (typeof value !== 'object' || value === null) return null;
  const { selector, isPicking } = value as Readonly<Record<string, unknown>>;
  return {
    selector: typeof selector === 'string' && selector.length <= MOST_SELECTOR ? selector : null,
    isPicking: isPicking === true,
  };
}

export const savePickedPart = (site: string, part: PickedPart): Promise<void> => storage.setItem(keyOf(site), part);

export const removePickedPart = (site: string): Promise<void> => storage.removeItem(keyOf(site));
