import { foldLetters } from '../fold-letters.ts';

/**
 * The month (1 to 12) that a word names in one of some forty languages, full or shortened, or `null`. Matched by its
 * beginning, so that cases and endings (`января`, `maja`, `tammikuuta`) need no entries of their own; use it only
 * where a day and a year stand beside the word.
 */
export function monthOf(word: string): number | null {
  const folded = foldLetters(word);
  for (let length = Math.min(folded.length, LONGEST); length >= 2; length--) {
    const month = STEMS.get(folded.slice(0, length));
    if (month !== undefined) return month;
  }
  return null;
}

/**
 * Beginnings by month; the longest that fits wins. Latin: en de fr es pt it nl ca ro da no sv is fi et lv lt pl cs sk
 * sl hu tr id sq eu; then Greek, Cyrillic (ru uk be bg sr mk), Arabic, Persian (Western months), Hebrew, Hindi,
 * Bengali, Thai. Croatian names that mean another month in Czech or Polish (`listopad`, `lipanj`) are only there
 * where their spelling tells them apart.
 */
const STEMS = new Map(
  [
    'jan jaan ene gen ian sty led sij oca tammi urt sau ιαν янв січ студ јан яну يناير ژانويه ינואר जन জানু มกรา',
    'feb fev veeb lut unor velj sub helmi vas ots shk φεβ фев лют феб فبراير فوريه פברואר फर ফেব্রু กุมภา',
    'mar mrz maerz mrt maa brez ozu maalis kov martxo μαρ мар бер сак مارس מרץ मार्च মার্চ มีนา',
    'apr avr abr kwi dub trav nis huhti bal api pri απρ апр квіт крас ابريل اوريل אפריל अप्रै এপ্রিল เมษา',
    'may mai mag mei maj mayo kve svib touko geg maiatz μαι май мая трав мај травен маи مايو مه מאי मई মে พฤษภา',
    'jun juin juu giu cze cerv lipa lipn haz kesa bir eka qer iun ιουν июн чер чэрв јун юни يونيو ژوئن יוני जून জুন มิถุนา',
    'jul juil juul lug lip cervenec cervenc srpa srpnj tem hein lie uzt korr iul ιουλ июл лип ліп јул юли يوليو ژوئيه יולי जुला জুলাই กรกฎา',
    'aug aou ago avg ag sie srp kol agu elo rugp abu gus αυγ авг серп жнів ауг اغسطس اوت אוגוסט अग আগস্ট สิงหา',
    'sep set sze wrz zari ruj eyl syys rugs ira shta σεπ сен вер сеп سبتمبر سپتامبر ספטמבר सित সেপ্টে กันยา',
    'oct okt oto ott out paz rij eki loka spa urr tet οκτ окт жов каст اكتوبر اكتبر אוקטובר अक्ट অক্টো ตุลา',
    'nov noi lis kas marras lap aza nen νοε ноя лис ліст ное نوفمبر نوامبر נובמבר नव নভে พฤศจิกา',
    'dec dez dic det des pro gru ara joulu abe dhj δεκ дек гру сне دسامبر ديسمبر דצמבר दिस ডিসে ธันวา',
  ].flatMap((stems, index) => stems.split(' ').map((stem) => [foldLetters(stem), index + 1] as const)),
);
const LONGEST = 9;
