/** The words of bylines in many languages. Lower case; what is compared is folded by `nameKey`. */

/** What stands before the name. One or two may follow each other: `Posted by`, `Text: Von`. */
export const BYLINE_START =
  /^(?:(?:(?:article|story|words|text|report|review|reviewed|written|posted|published|submitted|created|edited|authored|contributed|added|compiled|a (?:guest )?post|guest post|blog post|recipe|interview) )?by|about the author|authors?|writer|byline|name|from|(?:geschrieben|verfasst|veröffentlicht|erstellt|eingestellt|gepostet|ein (?:beitrag|artikel|gastbeitrag)|beitrag|artikel|text) von|von|autor(?:in|en|:in|\*in)?|verfasser(?:in)?|redaktion(?= ?:)|text|(?:(?:écrit|publié|posté|rédigé|proposé|article) )?par|auteure?s?|rédigé|(?:(?:escrito|publicado|redactado|enviado|postado|creado|texto) )?por|autora?(?:es)?|(?:(?:scritto|pubblicato|postato|articolo|inserito) )?d[ai]|autore|(?:(?:geschreven|geplaatst|gepubliceerd|tekst) )?door|auteur|(?:(?:skrevet|skriven|publicerad|publisert|tekst|text) )?a[vf]|skribent|(?:napisał|napisała|napisane|opublikowane|dodane|dodał) ?(?:przez)?|przez|tekst|napsala?|autorka?|vložila?|zveřejnila?|(?:написал|опубликовал|опубликовано|добавил)а?|автор(?:ы|а|ът|ка)?|текст|от|yazan|yazar|oleh|penulis|ditulis oleh|tác giả|bởi|szerző|írta|kirjoittanut|kirjoittaja|δημοσιεύτηκε από|γράφει (?:ο|η)|συντάκτης|του|της|от|作者|文|撰文|記者|记者|著者|投稿者|執筆者|ライター|글쓴이|작성자|كتب|بقلم|الكاتب|نویسنده|מאת|लेखक|โดย|ผู้เขียน)(?![\p{L}\p{M}\p{N}'’-])(?: ?[:：|–-])?\s*/iu;

/** Where the names end: a separator, an action, a place to follow, a date. */
export const BYLINE_STOP =
  /\s[|•·–—/›»]+(?:\s|$)|[|•·›»]|\s-\s|[\s,.;](?:on|in|at|for|via|vom|updated|published|posted|modified|last|reviewed|edited|fact|photos?|photography|images?|illustrat(?:ed|ions?)|medically|filed|under|follow|share|email|contact|read|view|comments?|with comments|min|mins|minutes?|aktualisiert|veröffentlicht|stand|fotos?|bilder|mis à jour|publié|actualizado|publicado|aggiornato|pubblicato|bijgewerkt|gepubliceerd|обновлено|опубликовано|фото)(?=[\s,:.]|$)|[\s,](?:am|um|le|el|il|op|den|dne|dnia|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|o[ck]t|nov|de[cz]|januar[y]?|februar[y]?|märz|march|april|june?|july?|august|september|o[ck]tober|november|de[cz]ember)(?=[.,]? \d)|[\s,(]\d{1,4}(?:[./:\s-]|$)|\d{4}|(?<=\p{Ll}{3})\. /iu;

/** Between two names. */
export const NAME_JOINTS =
  /\s*(?:[;&＆/]|\s\+\s|\s(?:and|und|et|y|e|en|og|och|ja|i|a|и|та|і|și|és|ve|dan|và|και|with|mit|avec|con|sowie)\s)\s*/iu;

/** Letters after a name. */
export const CREDENTIALS: ReadonlySet<string> = words(
  'md phd dr ma ba bs bsc msc ms rd rdn ldn mba esq jr sr rn np pa dds dmd do pharmd cfp cpa cpt cscs facp fand ccc-slp lcsw lmft psyd edd jd llm mph mpp meng ii iii iv od dvm dpt ot pt aprn bsn msn ccrn cissp pmp faan facs frcp frs obe mbe',
);

/** A piece of a byline with one of these names a post, not a person. */
export const JOB_WORDS: ReadonlySet<string> = words(
  'editor writer reporter correspondent contributor journalist columnist author staff producer director manager founder cofounder ceo cto cmo coo president head chief specialist strategist expert consultant analyst professor engineer developer designer photographer assistant associate senior lead redakteur redakteurin redaktion journaliste rédacteur periodista redactor giornalista redattore redacteur dziennikarz редактор журналист корреспондент',
);

/** Texts of author fields that never name anyone. */
export const NEVER_NAMES: ReadonlySet<string> = words(
  'author authors autor by von par por di unknown none null undefined n/a na false true home blog news about contact share tweet facebook twitter instagram linkedin pinterest youtube email print comment comments reply subscribe follow search menu login read more continue article post posts page category categories tag tags archive archives published updated posted date today yesterday photo image video written here view profile website bio biography default noreply jetpack wordpress kommentare kommentar teilen startseite suche mehr weiterlesen von der den het one und oder and the you us me it now all',
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
