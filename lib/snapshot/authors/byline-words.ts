/** The words of bylines in many languages. Lower case; what is compared is folded by `nameKey`. */

/** What stands before the name. One or two may follow each other: `Posted by`, `Text: Von`. */
export const BYLINE_START =
  /^(?:(?:(?:view|see|read) )?(?:(?:all|more|other) )?(?:posts|articles|stories|more) by|(?:zeige )?alle (?:beiträge|artikel) von|alles von|beiträge von|voir tous les articles de|ver todas las entradas de|(?:(?:article|story|words|text|report|review|reviewed|written|posted|published|submitted|created|edited|authored|contributed|added|compiled|a (?:guest )?post|guest post|blog post|recipe|interview) )?by|about the author|authors?(?: ?\(s\))?|writer|byline|(?:geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|gepostet|ein (?:beitrag|artikel|gastbeitrag)|beitrag|artikel|text) von|von|autor(?:in|en|:in|\*in)?|verfasser(?:in)?|redaktion(?= ?:)|text(?: (?:&|und|and|\+) (?:fotos?|bilder|photos?))?|(?:(?:écrit|publié|posté|rédigé|proposé|article) )?par|auteure?s?|rédigé|(?:(?:escrito|publicado|redactado|enviado|postado|creado|texto) )?por|autora?(?:es)?|(?:(?:scritto|pubblicato|postato|articolo|inserito) )?d[ai]|autore|(?:(?:geschreven|geplaatst|gepubliceerd|tekst) )?door|auteur|(?:(?:skrevet|skriven|publicerad|publisert|tekst|text) )?a[vf]|skribent|(?:napisał|napisała|napisane|opublikowane|dodane|dodał) ?(?:przez)?|przez|tekst|napsala?|autorka?|vložila?|zveřejnila?|(?:написал|опубликовал|опубликовано|добавил)а?|автор(?:ы|а|ът|ка)?|текст|от|yazan|yazar|oleh|penulis|ditulis oleh|tác giả|bởi|szerző|írta|kirjoittanut|kirjoittaja|δημοσιεύτηκε από|γράφει (?:ο|η)|συντάκτης|του|της|от|作者|文|撰文|記者|记者|著者|投稿者|執筆者|ライター|글쓴이|작성자|كتب|بقلم|الكاتب|نویسنده|מאת|लेखक|โดย|ผู้เขียน)(?![\p{L}\p{M}\p{N}'’-])(?: ?[:：|–-])?\s*/iu;

/** A byline of someone who did not write the text. */
export const OTHER_CREDIT =
  /^(?:(?:medically |clinically |expert |legally )?reviewed|fact[ -]?checked|checked|updated|edited|tested|translated|photo(?:s|graph|graphs|graphy)?|images?|illustrat(?:ed|ions?)|video|theme|design|template|website|copyright|sponsored|presented|powered|recommended|aktualisiert|übersetzt|fotos?|bild(?:er)?|photo(?:graphie)?s?|traduit|traducido|quelle|source)(?: :|:| by| von| par| por| d[ai])/iu;

/** A label with the name behind it in the middle of a byline: `3 May 2026, written by Jane Doe`. */
export const INNER_LABEL =
  /(?:[\s,|·•](?:written|posted|published|geschrieben|escrito|publié) (?:by|von|por|par)|[\d,|·•:]\s{0,2}(?:by|von|par|por)|[\s|·•](?:autor|author|автор):)\s{1,3}(?=[\p{L}])/iu;

/** Where the names surely end: a separator, a date, a state of the text. */
export const HARD_STOP =
  /\s[|•·⋅–—/›»]+(?:\s|$)|[|•·⋅›»]|\s-\s|[\s,.;](?:updated|published|posted|modified|last updated|aktualisiert|veröffentlicht|released|date|last update|stand|mis à jour|publié|actualizado|publicado|aggiornato|pubblicato|bijgewerkt|gepubliceerd|обновлено|опубликовано|min read|minutes?|datum)(?=[\s,:.]|$)|[\s,](?:(?:am )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:am )?(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag))(?=[\s,.]|$)|[\s,](?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[.,]{1,2} ?\d|[\s,](?:am|um|le|el|il|op|den|dne|dnia|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|o[ck]t|nov|de[cz]|januar[y]?|februar[y]?|märz|march|april|june?|july?|august|september|o[ck]tober|november|de[cz]ember)(?=[.,]? \d)|[\s,(]\d{1,4}(?:[./:\s-]|$)|\d{4}/iu;

/** Where they end in running text: a place, an action, a sentence. */
export const SOFT_STOP =
  /[\s,.;](?:on|in|at|for|via|vom|is|has|was|ist|hat|who|wrote|last|reviewed|edited|fact|photos?|photography|images?|illustrat(?:ed|ions?)|medically|filed|under|follow|share|email|contact|read|view|comments?|with comments|fotos?|bilder|фото)(?=[\s,:.]|$)|(?<=\p{Ll}{3})\. /iu;

/** Between two names. */
export const NAME_JOINTS =
  /\s*(?:[;&＆/]|\s\+\s|\s(?:and|und|et|y|e|en|og|och|ja|i|a|и|та|і|și|és|ve|dan|và|και|with|mit|avec|con|sowie)\s)\s*/iu;

/** Letters after a name. */
export const CREDENTIALS: ReadonlySet<string> = words(
  'md phd dr ma ba bs bsc msc ms rd rdn ldn mba esq jr sr rn np pa dds dmd do pharmd cfp cpa cpt cscs facp fand ccc-slp lcsw lmft psyd edd jd llm mph mpp meng ii iii iv od dvm dpt ot pt aprn bsn msn ccrn cissp pmp faan facs frcp frs obe mbe',
);

/** A piece of a byline with one of these names a post, not a person. */
export const JOB_WORDS: ReadonlySet<string> = words(
  'editor writer reporter cofounder correspondent contributor journalist columnist author staff producer clinician director manager founder cofounder ceo cto cmo coo president head chief specialist strategist expert consultant analyst professor engineer developer designer attorney lawyer physician gardener creator coordinator blogger teacher coach expert photographer assistant associate senior lead redakteur redakteurin redaktion journaliste rédacteur periodista redactor giornalista redattore redacteur dziennikarz редактор журналист корреспондент',
);

/** What stands before a post: `Senior Writer`. */
export const POST_ADJECTIVES: ReadonlySet<string> = words(
  'tech senior staff content contributing managing executive deputy guest freelance chief marketing associate assistant junior lead health science',
);

/** Texts of author fields that never name anyone. */
export const NEVER_NAMES: ReadonlySet<string> = words(
  'by von par por di one und oder and or you us me it now all here news blog staff',
);

/** Words that keep a name of one or two words from being one. */
export const NEVER_IN_SHORT_NAMES: ReadonlySet<string> = words(
  'author authors autor unknown none null undefined n/a na false true home about contact print search continue page tag tags date today yesterday photo image video written website biography default noreply jetpack wordpress startseite suche mehr datum uhr reading time read mon tue wed thu fri sat sun',
);

/** Words of buttons, states and headings, which stand in no name. */
export const NEVER_IN_NAMES: ReadonlySet<string> = words(
  'posts post articles article artikel beitrage beitrag entradas articoli view views show more alle anzeigen archiv archive archives profil profile bio share shares tweet facebook twitter instagram linkedin pinterest youtube email comments comment reply kommentare kommentar subscribe follow login menu published updated posted modified veroffentlicht geandert aktualisiert zuletzt weiterlesen teilen disclosure advertiser spotlight categories category minutes monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag',
);

/** Bylines that name a desk, not a person or company. */
export const ROLE_NAMES: ReadonlySet<string> = new Set(
  'admin|administrator|editor|editors|editorial|editorial team|editorial staff|editorial board|staff|staff writer|staff writers|staff reporter|staff report|team|web team|webmaster|wpadmin|user|guest|guest author|guest post|guest blogger|guest writer|guest contributor|contributor|contributors|contributing writer|sponsored|sponsored post|partner content|anonymous|anonym|writer|content team|marketing team|blog team|news desk|newsdesk|news staff|web desk|moderator|superadmin|root|redaccion|equipo editorial|redaktion|onlineredaktion|online redaktion|redaktionsteam|gastautor|gastbeitrag|redaction|redacao|equipe|redazione|redactie|redakcja|redakce|redaktionen|toimitus|editor in chief|редакция|администратор|админ|編集部|编辑部|小编'.split(
    '|',
  ),
);

/** Words that make a name a company's, an agency's or a publication's. */
export const ORGANISATION_WORDS: ReadonlySet<string> = words(
  'inc llc ltd limited gmbh ag kg corp corporation company co sarl spa bv ab oy plc pty foundation association institute university college school society club verein verband bund council committee department ministry agency agentur press media news magazine magazin journal times post tribune herald gazette daily weekly network group team staff editors editorial redaktion redaktionsteam redaccion redazione blog studio studios labs solutions services systems technologies software consulting marketing partners associates center centre hospital clinic health bank church museum dpa afp reuters apa ap epa sid ddp kna epd bloomberg wire newswire community project initiative',
);

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
