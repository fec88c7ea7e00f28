/** Silent reading of English non-fiction, words a minute. Brysbaert 2019, "How many words do we read per minute?" */
const WORDS_A_MINUTE = 238;

/** Whole minutes, at least one. */
export const minutesToRead = (words: number): number => Math.max(1, Math.round(words / WORDS_A_MINUTE));
