/** Whether a byline credits someone who did not write the text: `Photo by`, `Reviewed by`, `Theme:`. */
export function isOtherCredit(text: string): boolean {
  const [, credit = '', label = ''] = CREDIT.exec(text.replace(/^[\s([{]+/, '').slice(0, MAX_LABEL)) ?? [];
  return label !== '' && CREDITS.has(credit.toLowerCase());
}

const CREDIT =
  /^(?:(?:medically|clinically|expert|legally) )?((?:fact[ -]?)?[^\s:]{3,20})( ?:| by| von| par| por| d[ai])/i;
const MAX_LABEL = 60;
const CREDITS: ReadonlySet<string> = new Set(
  'reviewed|fact checked|fact-checked|factchecked|checked|verified|developed|designed|updated|edited|tested|translated|photo|photos|photograph|photographs|photography|image|images|illustrated|illustration|illustrations|video|theme|design|template|website|copyright|sponsored|presented|powered|recommended|aktualisiert|übersetzt|foto|fotos|bild|bilder|photographie|photographies|traduit|traducido|quelle|source'.split(
    '|',
  ),
);
