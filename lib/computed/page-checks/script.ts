/** Writing systems told apart; languages that share one are not. */
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Thai',
  'Hangul',
  'East Asian',
] as const;

export type Script = (typeof SCRIPTS)[number];

/** Enough to judge a writing system by; a headline can be one word of another alphabet. Heuristic. */
const SAMPLE = 2_000;
const CLEAR_SHARE = 0.6;

const PATTERNS: ReadonlyMap<Script, RegExp> = new Map(
  SCRIPTS.map((script) => [
    script,
    script === 'East Asian'
      ? /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
      : new RegExp(`\\p{Script=${script}}`, 'u'),
  ]),
);

/** The writing system of most letters, `null` when there are none or no one clearly leads. */
export function mainScript(text: string): Script | null {
  const counts = new Map<Script, number>();
  let letters = 0;
  for (const character of text.slice(0, SAMPLE)) {
    if (!/\p{L}/u.test(character)) continue;
    letters += 1;
    for (const [script, pattern] of PATTERNS) {
      if (!pattern.test(character)) continue;
      counts.set(script, (counts.get(script) ?? 0) + 1);
      break;
    }
  }
  for (const [script, count] of counts) if (count / letters >= CLEAR_SHARE) return script;
  return null;
}
