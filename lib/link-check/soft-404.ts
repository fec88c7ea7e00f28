/** The title of a page, from how it begins; empty when there is none. */
export function titleOf(start: string): string {
  const [, text = ''] = /<title\b[^>]{0,200}>([^<]{0,300})/i.exec(start) ?? [];
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Whether a title says that the page is missing, in words that titles of error pages are made of. A title about missing
 * pages says more than that: "How to fix a 404 error".
 */
export function isMissingPage(title: string): boolean {
  const [first = '', ...others] = title.split(/\s[|–—·:-]\s|[|–—·:]\s/);
  return MISSING.test(first.trim()) || others.some((part) => MISSING.test(part.trim()));
}

/** Sentences of error pages in English, German, Spanish, French, Portuguese, Italian, Dutch and Polish. */
const MISSING =
  /^(?:(?:error|http|oops!?|sorry,?)[ ,:]*){0,2}(?:404(?:[ ,:!]*(?:error|not found|page not found|file not found))?|(?:that |this |the )?(?:page|file|content|article|post)(?: you[^.]{0,40})? (?:(?:was |could |can|is |does)[ ]?not(?: be)? (?:found|available|exist)|not found|cannot be found|can't be found|doesn't exist|is missing|no longer (?:exists|available))|not found|nothing found|(?:die )?seite (?:wurde )?nicht gefunden|p[áa]gina no encontrada|page (?:introuvable|non trouv[ée]e)|p[áa]gina n[ãa]o encontrada|pagina non trovata|pagina niet gevonden|nie znaleziono strony|strona nie istnieje)(?: ?\(?(?:error )?404\)?)?[.!]?$/i;
