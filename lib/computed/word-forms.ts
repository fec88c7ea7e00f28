import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as indonesian } from '@orama/stemmers/indonesian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as turkish } from '@orama/stemmers/turkish';
import { stopwords as danishStops } from '@orama/stopwords/danish';
import { stopwords as dutchStops } from '@orama/stopwords/dutch';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as finnishStops } from '@orama/stopwords/finnish';
import { stopwords as frenchStops } from '@orama/stopwords/french';
import { stopwords as germanStops } from '@orama/stopwords/german';
import { stopwords as indonesianStops } from '@orama/stopwords/indonesian';
import { stopwords as italianStops } from '@orama/stopwords/italian';
import { stopwords as norwegianStops } from '@orama/stopwords/norwegian';
import { stopwords as portugueseStops } from '@orama/stopwords/portuguese';
import { stopwords as russianStops } from '@orama/stopwords/russian';
import { stopwords as spanishStops } from '@orama/stopwords/spanish';
import { stopwords as swedishStops } from '@orama/stopwords/swedish';
import { stopwords as turkishStops } from '@orama/stopwords/turkish';
import { POLISH_STOP_WORDS } from '../lexicons/polish-stop-words.ts';
import { foldWord } from './letter-folding.ts';

/**
 * The form under which all inflections of a word are counted: `team` for "teams". Takes and gives folded words.
 *
 * @param language primary subtag; without a stemmer for it the word stands for itself
 */
export function stem(word: string, language: string | null): string {
  const rules = rulesOf(language);
  if (!rules) return word;
  const known = rules.stems.get(word);
  if (known !== undefined) return known;
  const found = rules.stemmer(word);
  if (rules.stems.size >= REMEMBERED_STEMS) rules.stems.clear();
  rules.stems.set(word, found);
  return found;
}

/** Whether a folded word only joins others: "the", "und", "para". Unknown languages have none. */
export function isStopWord(word: string, language: string | null): boolean {
  const rules = rulesOf(language);
  if (!rules) return false;
  rules.foldedStops ??= new Set(rules.stops.map(foldWord));
  return rules.foldedStops.has(word);
}

const rulesOf = (language: string | null): LanguageRules | undefined =>
  language !== null && Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;

const REMEMBERED_STEMS = 20_000;

interface LanguageRules {
  readonly stemmer: (word: string) => string;
  readonly stems: Map<string, string>;
  readonly stops: readonly string[];
  foldedStops?: ReadonlySet<string>;
}

const rules = (stemmer: LanguageRules['stemmer'], stops: readonly string[]): LanguageRules => ({
  stemmer,
  stems: new Map(),
  stops,
});

/** No kept library stems Polish; most of its endings are the last one or two letters. Heuristic. */
const withoutPolishEnding = (word: string): string => word.slice(0, Math.max(4, word.length - 2));

const norwegianRules = rules(norwegian, norwegianStops);

const LANGUAGES: Readonly<Record<string, LanguageRules>> = {
  da: rules(danish, danishStops),
  de: rules(german, germanStops),
  en: rules(english, englishStops),
  es: rules(spanish, spanishStops),
  fi: rules(finnish, finnishStops),
  fr: rules(french, frenchStops),
  id: rules(indonesian, indonesianStops),
  it: rules(italian, italianStops),
  nb: norwegianRules,
  nl: rules(dutch, dutchStops),
  nn: norwegianRules,
  no: norwegianRules,
  pl: rules(withoutPolishEnding, POLISH_STOP_WORDS),
  pt: rules(portuguese, portugueseStops),
  ru: rules(russian, russianStops),
  sv: rules(swedish, swedishStops),
  tr: rules(turkish, turkishStops),
};
