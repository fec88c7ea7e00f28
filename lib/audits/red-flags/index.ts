import type { RedFlag } from '../red-flag.ts';

/** Every red flag, lowest limit first. Adding one is one file and one line here. */
export const RED_FLAGS: readonly RedFlag[] = [];
