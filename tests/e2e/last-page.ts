import type { Question } from './driven-browser.ts';

interface ExtensionWindow {
  readonly browser?: ExtensionApi;
  readonly chrome?: ExtensionApi;
}

interface ExtensionApi {
  readonly storage: {
    readonly session: {
      readonly get: (key: string) => Promise<Readonly<Record<string, string | undefined>>>;
      readonly remove: (key: string) => Promise<void>;
    };
  };
}

/**
 * The facts of the page that the popup shows, as the JSON that it keeps for the settings, and takes them away; `json`
 * is `null` when it shows none. Asked again until the popup has kept them.
 */
export const lastPage: Question<null, Promise<{ readonly json: string | null } | null>> = async (document) => {
  if (document.querySelector('.gw-hero') === null) return { json: null };
  // Firefox asks from outside and sees the page's own objects only behind this door.
  const view = document.defaultView as unknown as ExtensionWindow & { readonly wrappedJSObject?: ExtensionWindow };
  const own = view.wrappedJSObject ?? view;
  const session = (own.browser ?? own.chrome)?.storage.session;
  const json = (await session?.get('lastPage'))?.['lastPage'];
  if (json === undefined) return null;
  await session?.remove('lastPage');
  return { json };
};
