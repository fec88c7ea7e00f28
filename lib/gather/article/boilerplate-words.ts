import { isAscii } from '../../snapshot/is-ascii.ts';

/**
 * Words that announce what is not the article, in the languages of most blogs. They are plain phrases, compared with
 * the start of a short line: large alternations cost a regular expression compiler more time than reading a page does.
 */

/** Whether a short line is a heading after which related posts, sharing, comments or a bio follow. */
export function isTailHeading(line: string): boolean {
  const text = folded(line);
  return isWhole(text, TAIL_WHOLE) || startsWithAny(text, TAIL_START);
}

/** Whether a short line is the heading of readers' comments. */
export function isCommentsHeading(line: string): boolean {
  const text = folded(line);
  return isWhole(text, COMMENTS_WHOLE) || startsWithAny(text, COMMENTS_START);
}

/** Whether a line is the heading of a bibliography. */
export function isBibliographyHeading(line: string): boolean {
  return isWhole(folded(line), BIBLIOGRAPHY);
}

/** Whether a line leads the reader elsewhere in the middle of the text: "Read also: …". */
export function isLinkLead(line: string): boolean {
  return startsWithAny(folded(line), LINK_LEAD);
}

/** Whether a whole line is a label or a button. */
export function isLabel(line: string): boolean {
  if (line.length > MAX_LABEL) return false;
  const lower = line.toLowerCase();
  const isPager = line.length <= MAX_PAGER && PAGER.test(lower);
  return isPager || isWhole(folded(line), LABELS) || CREDIT.test(lower);
}

/** Whether a line says who wrote, or when something was published. */
export function isStatementStart(line: string): boolean {
  return startsWithAny(folded(line), STATEMENTS);
}

/** Whether a short paragraph says that the thing reviewed was given for nothing: a notice beside the review. */
export function isReviewCopyNotice(text: string): boolean {
  if (text.length > MAX_NOTICE) return false;
  const lower = text.toLowerCase();
  return REVIEW_COPY.some((phrase) => lower.includes(phrase));
}

/** Each line is asked several questions, in several extracts of the page. */
function folded(line: string): string {
  const known = foldedLines.get(line);
  if (known !== undefined) return known;
  const start = line.slice(0, MAX_START).toLowerCase().replaceAll('’', "'");
  const text = start.replace(isAscii(start) ? ASCII_LEAD : LEAD, '');
  if (foldedLines.size < MAX_FOLDED) foldedLines.set(line, text);
  return text;
}

const foldedLines = new Map<string, string>();
const MAX_FOLDED = 10_000;
/** Marks, or a number, before the words. */
const LEAD = /^[^\p{L}\p{N}©]+|^\d{1,5} /u;
const ASCII_LEAD = /^[^a-z\d]+|^\d{1,5} /;

function isWhole(text: string, phrases: ReadonlySet<string>): boolean {
  return phrases.has(text.replace(isAscii(text) ? ASCII_TAIL : TAIL, ''));
}

function startsWithAny(text: string, phrases: ReadonlyMap<string, readonly string[]>): boolean {
  return phrases.get(text.slice(0, KEY))?.some((phrase) => text.startsWith(phrase)) ?? false;
}

/** Phrases by their first letters, so that a line is compared with a few of them only. */
function starts(phrases: string): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const phrase of phrases.split('|')) {
    const same = byKey.get(phrase.slice(0, KEY));
    if (same) same.push(phrase);
    else byKey.set(phrase.slice(0, KEY), [phrase]);
  }
  return byKey;
}

function wholes(phrases: string): ReadonlySet<string> {
  return new Set(phrases.split('|'));
}

const TAIL = /[^\p{L}\p{N}]+$/u;
const ASCII_TAIL = /[^a-z\d]+$/;
const KEY = 2;
const MAX_START = 80;
const MAX_LABEL = 90;
/** Length of the longest text that `PAGER` fits. */
const MAX_PAGER = 24;
const MAX_NOTICE = 300;
const PAGER =
  /^(?:(?:image|photo|slide) \d{1,3} of (?:\/ )?\d{1,3}|\d{1,6} (?:shares?|comments?|views?|likes?)|[^\p{L}\p{N}]{1,3}|\d{1,3})$/u;
const CREDIT = /^[([]?(?:photo|image|picture|foto|bild|credit|фото)(?: (?:credit|source|by|courtesy))?s? ?[:/©|]/u;

const TAIL_WHOLE = wholes(
  'related|see also|further reading|recommended|recommended reading|trending|trending now|share|like this|about me|contributors|newsletter|our newsletter|contact me|contact us|topics|topics covered|discussion|footnotes|what do you think|promoted|subscribe|read more|read next|read also|resources for you|up next|keep reading|tags|categories|references and further reading|also in the news' +
    '|zum thema|teilen|teilen mit|gefällt mir|zur person|anzeige|quellen|mehr|auch interessant|passend dazu|diskussion|partager|polecamy|polecane|powiązane|najnowsze|tagi|udostępnij|по теме|обсуждение|поделиться|опрос|теги|тэги|метки|σχόλια|σχετικά|περισσότερα|评论|分享|更多|おすすめ|コメント|댓글|شارك|التعليقات|تعليقات|paylaş|yorumlar|komentar|chia sẻ|bình luận',
);

const TAIL_START = starts(
  "related post|related article|related stor|related reading|related content|related topic|related news|related item|related link|related resource|related video|related coverage|you may also|you might also|you could also|may also like|you may like|you might like|you might be interested|you may be interested|you'll also|you'll love|also on |read more about|read more from|read more articles|read more stories|read this next|more from|more in |more on |more article|more stories|more posts|more news|more like this|more to read|more reading|more blog|recent post|recent article|latest post|latest article|latest news|latest stories|popular post|popular article|trending post|recommended for you|recommended post|recommended article|recommended stories|featured post|featured article|featured stories|similar post|similar article|other post|other article|other stories|top stories|top posts|most read|most popular|what to read next|next article|next post|next story|previous article|previous post|previous story|don't miss|share this|share on|share via|share your|share the|spread the word|sharing is caring|tell your friends|tell a friend|about the author|about the writer|about author|about our author|written by|author bio|meet the author|leave a comment|leave a reply|post a comment|add a comment|add comment|join the conversation|join the discussion|comments|comment on|comment (|responses to|responses on|replies to|thoughts on|reader interactions|trackback|pingback|subscribe to|subscribe now|subscribe for|subscribe today|sign up for|sign up to|join our newsletter|join our mailing|join our community|join our list|join the newsletter|join my newsletter|get the newsletter|get our newsletter|get the latest|get our latest|stay connected|stay in touch|stay updated|stay in the loop|follow us|follow me|follow him|follow her|ready for more|get in touch|book a demo|book a call|ready to get started|ready to learn more|filed under|posted in|tagged|tags:|categories:|category:|advertisement|sponsored content|sponsored link|sponsored stor|from our partner|from around the web|around the web|copyright ©|© 2|© 1|©2" +
    '|ähnliche beiträge|ähnliche artikel|ähnliche themen|verwandte artikel|verwandte beiträge|verwandte themen|weitere artikel|weitere beiträge|weitere meldungen|weitere nachrichten|weitere themen|weitere informationen|weitere infos|mehr zum thema|mehr artikel|mehr aus |mehr zu |mehr von |das könnte sie auch|das könnte dich auch|das könnte euch auch|das könnte ihnen|lesen sie auch|lesen sie mehr|lies auch|diesen artikel teilen|artikel teilen|beitrag teilen|diesen beitrag teilen|teile diesen|teile das|teilen mit:|über den autor|über die autorin|kommentare|kommentar schreiben|kommentar hinterlassen|kommentar verfassen|schreibe einen kommentar|hinterlasse einen kommentar|hinterlasse eine antwort|schlagwort|schlagwörter|newsletter abonnieren|folge uns|folgen sie uns|meistgelesen|neueste beiträge|neueste artikel|das interessiert|das lesen andere' +
    "|articles similaires|article similaire|articles liés|articles connexes|articles récents|à lire aussi|à lire également|à lire ensuite|lire aussi|lire également|lire la suite|voir aussi|sur le même sujet|sur le même thème|vous aimerez|partager cet|partager sur|partager :|partagez|commentaires|laisser un commentaire|à propos de l'auteur|dans la même rubrique|abonnez-vous" +
    '|artículos relacionados|entradas relacionadas|noticias relacionadas|contenido relacionado|artigos relacionados|posts relacionados|notícias relacionadas|también te puede|tambien te puede|te puede interesar|le puede interesar|lee también|leia também|leia mais|veja também|ver también|compartir|comparte|compartilhe|compartilhar|comentarios|comentários|deja un comentario|deja tu comentario|deja una respuesta|deixe um comentário|deixe seu comentário|sobre el autor|sobre la autora|sobre o autor|sobre a autora|más sobre|más noticias|mais sobre|mais notícias|mais lidas|etiquetas|suscríbete' +
    '|articoli correlati|articoli simili|articoli recenti|leggi anche|potrebbe interessarti|potrebbero interessarti|condividi|commenti|lascia un commento|gerelateerde artikelen|gerelateerde berichten|lees ook|lees meer|lees verder|deel dit|geef een reactie|reacties' +
    '|zobacz także|zobacz też|zobacz również|zobacz więcej|czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|przeczytaj także|przeczytaj też|przeczytaj również|podobne artykuły|podobne wpisy|podobne tematy|więcej na temat|udostępnij|podziel się|komentarze|dodaj komentarz|zostaw komentarz|o autorze|najczęściej czytane|słowa kluczowe|tagi:|související|čtěte také|komentáře|diskuze' +
    '|читайте также|читайте ещё|читайте еще|читайте по теме|читайте в этом|смотрите также|см. также|похожие новости|похожие статьи|похожие записи|похожие материалы|другие новости|другие статьи|другие материалы|последние новости|свежие новости|главные новости|популярные новости|популярные статьи|новые статьи|новости по теме|новости партн|новости рубрики|материалы по теме|ещё по теме|еще по теме|главное за сутки|комментарии|комментарий|комментариев|оставить комментарий|добавить комментарий|поделиться|расскажите друзьям|теги:|тэги:|метки:|мы на facebook|читайте також|коментарі|коментар|новини за темою|новини партнерів|дивіться також|текст комментария' +
    '|σχετικά άρθρα|διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|διαβάστε περισσότερα|σχόλια|δείτε επίσης|δείτε ακόμη|προσθήκη σχολίου' +
    '|相关新闻|相关阅读|相关文章|相关链接|相关报道|相关专题|相关推荐|相关内容|相關新聞|相關閱讀|相關文章|相關連結|延伸阅读|延伸閱讀|推荐阅读|更多新闻|更多精彩|更多相关|热点新闻|热点推荐|分享到|分享至|网友评论|我要评论|发表评论|上一篇|下一篇|责任编辑|责编|编辑：|编辑:|関連記事|関連リンク|関連ニュース|あわせて読みたい|관련 기사|관련기사|관련 글' +
    '|مقالات ذات صلة|مقالات مشابهة|اقرأ أيضا|اترك تعليق|ilgili haberler|ilgili yazılar|baca juga|baca selengkapnya|artikel terkait|bài viết liên quan|xem thêm',
);

const COMMENTS_WHOLE = wholes(
  'comments|comment|discussion|kommentare|commentaires|comentarios|comentários|commenti|reacties|komentarze|komentáře|diskuze|комментарии|коментарі|σχόλια|yorumlar|bình luận|评论|コメント|댓글|التعليقات|تعليقات',
);

const COMMENTS_START = starts(
  "leave a comment|leave a reply|post a comment|add a comment|add comment|comments (|comments on|comments for|comments to|reader's comments|reader comments|discussion about this|kommentare zu|kommentare (|kommentar schreiben|kommentar hinterlassen|kommentar verfassen|schreibe einen kommentar|laisser un commentaire|deja un comentario|deja tu comentario|deixe um comentário|deixe seu comentário|lascia un commento|geef een reactie|dodaj komentarz|zostaw komentarz|оставить комментарий|добавить комментарий|текст комментария|комментарии (|网友评论|我要评论|发表评论",
);

const BIBLIOGRAPHY = wholes(
  'references|bibliography|works cited|literature cited|literature|literatur|literaturverzeichnis|quellenverzeichnis|références|bibliographie|bibliografía|referencias|referências|bibliografia|литература|список литературы|参考文献|參考文獻',
);

const LINK_LEAD = starts(
  "read more|read also|read next|see more|see also|watch more|watch now|watch:|read:|see:|more:|related|also read|also see|don't miss|lesen sie|lies auch|mehr zum|mehr dazu|mehr:|siehe auch|à lire|lire aussi|lire la suite|voir aussi|lee también|leia também|leia mais|leggi anche|lees ook|zobacz|czytaj|przeczytaj|читайте|смотрите|подробнее|по теме|相关|更多",
);

const LABELS = wholes(
  'advertisement|advertisements|advertising|ad|ads|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|reklama|реклама|story continues below|story continues below advertisement|article continues below|article continues below advertisement|article continues after advertisement|continue reading|continue reading below|scroll to continue|share|share this|share this article|share this post|tweet|pin|pin it|like|print|email|facebook|twitter|whatsapp|linkedin|pinterest|reddit|copy link|save|subscribe|subscribe now|sign up|login|log in|read more|learn more|see more|show more|load more|view more|view comments|back to top|jump to|table of contents|contents|in this article|on this page|inhaltsverzeichnis|inhalt|sommaire|table des matières|índice|spis treści|содержание|оглавление|目录|目次|close|menu|loading|загрузка|play video|watch now|listen|listen now|no posts|ready for more|click to tweet|click to share|click to enlarge|getty images|shutterstock|top|home|next|previous|weiterlesen|mehr erfahren|teilen|drucken|merken|lire la suite|leer más|leia mais|czytaj więcej|zobacz więcej|подробнее|collapse|expand|book now|buy now|shop now|get started|caption',
);

const STATEMENTS = starts(
  'published|posted|updated|last updated|last modified|first published|first posted|originally published|modified|created on|written on|date:|last reviewed|medically reviewed|fact checked|reviewed by|edited by|written by|posted by|by |author:|authors:|source:|aktualisiert|veröffentlicht|stand:|erstellt|datum|von |quelle:|autor|lesezeit|publié|mis à jour|par |auteur|temps de lecture|publicado|actualizado|por |fuente|pubblicato|aggiornato|autore|di redazione|opublikowano|opublikowany|dodano|aktualizacja|data dodania|data publikacji|źródło|опубликовано|обновлено|дата|добавлено|автор|источник|последнее обновление|door |gepubliceerd|αυτ|作者|来源|來源|记者|文/|发布时间|时间|reading time|min read|time to read',
);

const REVIEW_COPY: readonly string[] =
  'review copy|advance copy|advance reader copy|in exchange for an honest review|in exchange for a fair review|rezensionsexemplar|leseexemplar|service presse|exemplaire de presse|ejemplar de prensa|ejemplar de cortesía|exemplar de cortesia|copia omaggio|recensie-exemplaar|recensie exemplaar|egzemplarz recenzencki|egzemplarz do recenzji'.split(
    '|',
  );
