import { VAGUE_WORDS } from '../lexicons/vague-words.ts';
import { foldWord } from './letter-folding.ts';

/** What a vague word weighs beside one that names a subject. Heuristic. */
export const VAGUE_WEIGHT = 0.35;

/** Whether a folded word fits the subject of any trade: "software", "tips". */
export function isVagueWord(folded: string): boolean {
  vagueWords ??= new Set(VAGUE_WORDS.map(foldWord));
  return vagueWords.has(folded);
}

let vagueWords: ReadonlySet<string> | undefined;
