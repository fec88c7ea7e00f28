import { fileURLToPath } from 'node:url';

/** The repository's own folder, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Where WXT puts everything it makes. */
export const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));

/** Where WXT puts the built extension, by browser. */
export const BUILT = {
  chromium: fileURLToPath(new URL('../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../.output/firefox-mv3', import.meta.url)),
} as const;

/** Pictures and logs that scripts leave for a person; ignored by git. */
export const ARTIFACTS = fileURLToPath(new URL('../artifacts', import.meta.url));

export type BrowserKind = keyof typeof BUILT;
