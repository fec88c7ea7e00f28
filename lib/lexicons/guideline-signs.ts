/** What good guidelines for authors speak of, in several languages. Seen on published guidelines; the lists are heuristics. */
export const GUIDELINE_SIGNS = {
  length:
    /\d{3,4}\s?(?:[-–—]|to|bis|a|à|do)?\s?(?:\d{3,4})?\s?(?:\+\s?)?(?:words?|wörter|worte|palabras|mots|palavras|parole|woorden|słów|kelime|kata)|\d[.,]\d{3}\s?(?:\+\s?)?(?:words?|wörter|palabras|mots|palavras|parole|woorden|słów|kelime|kata)/iu,
  topics:
    /(?:topics?|subjects?) (?:we|that|are|include)|what we (?:publish|are looking for|look for)|we (?:publish|cover|are looking for)|themen|temas (?:que|sobre)|sujets|temi|argomenti|onderwerpen|tematy|tematyka|konular|topik/iu,
  originality:
    /original|exclusive|not (?:been )?published elsewhere|unpublished|unique content|einzigartig|unveröffentlicht|exklusiv|inédit|inédito|exclusiv|originale|uniek|oryginaln|unikaln|özgün|orisinal/iu,
  review:
    /editors?\b|editorial (?:team|review|board|process)|we (?:review|edit|read every)|redaktion|editor[ae]s?\b|rédaction|redação|redazione|redactie|redakcj|editör|redaksi/iu,
  samples:
    /(?:writing )?samples?|previous (?:work|articles)|short bio|author bio|your bio|portfolio|kurzbiografie|über dich|biografía|biographie|biografia|bio\b|profil/iu,
  links:
    /nofollow|no (?:keyword|commercial|affiliate|promotional) (?:anchors?|links?)|(?:one|two|1|2) links?|links? (?:in|to|are|will|must|should)|anchor text|self-promot|keine werbelinks|enlaces?|liens?|links? no|linki|link w/iu,
  response:
    /within (?:\w+ )?(?:\d+|one|two|three|a few) (?:business |working )?(?:days?|weeks?)|we (?:will )?(?:reply|respond|get back)|innerhalb von|antworten|respondemos|nous répondons|rispondiamo|binnen|odpowiadamy|odpowiemy/iu,
} as const;
