/** Raised whenever a weight, a curve, a limit or a word list changes: scores of two versions may differ. */
export const ENGINE_VERSION = '0.1.0';
