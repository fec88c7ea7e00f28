/**
 * Words that announce what is not the article, in the languages of most blogs. Each list is anchored at the start of a
 * short line, so that a sentence of the text that merely contains the words is left alone.
 */

/** Headings after which related posts, sharing, comments or a bio follow. */
export const TAIL_HEADING: RegExp = lineStart(
  // English
  "related(?: (?:posts?|articles?|stories|reading|content|topics|news|items|links|resources|videos?|coverage))?:?$|(?:you )?(?:may|might|could) also (?:like|enjoy|be interested)|you(?:’|'|)ll (?:also )?(?:like|love)|also in the news|also on |read (?:more|next|also|this next)(?: (?:about|from|on|in|articles?|stories)\\b.{0,40})?:?$|keep reading|see also:?$|further reading:?$|more (?:from|in|on|articles|stories|posts|news|like this|to read|reading|blogs?)\\b|(?:recent|latest|popular|trending|recommended|featured|similar|other|top|most (?:read|popular)) (?:posts?|articles?|stories|news|blogs?|reads?|videos?|content|for you)|recommended(?: for you| reading)?:?$|what to read next|up next|next (?:article|post|story)|previous (?:article|post|story)|don(?:’|')t miss|trending(?: now)?:?$|share (?:this|on|the|via|your)\\b|share:?$|spread the word|like this:?$|sharing is caring|tell (?:your|a) friends?|about (?:the )?(?:author|writer)s?|about me$|written by|author bio|meet the author|contributors?:?$|(?:\\d{1,5} )?(?:comments?|responses?|replies|thoughts on)\\b.{0,60}$|leave a (?:comment|reply)|post a comment|add (?:a )?comment|join the (?:conversation|discussion)|what do you think\\?$|reader interactions|discussion$|trackbacks?|pingbacks?|subscribe(?: (?:to|now|for|today)\\b.{0,50})?$|sign up (?:for|to)\\b|join (?:our|the|my) (?:newsletter|mailing list|community|list)|get (?:the|our) (?:newsletter|latest)|(?:our )?newsletter$|stay (?:connected|in touch|updated|in the loop)|follow (?:us|me|him|her)\\b|ready for more\\?|get in touch|contact (?:us|me)$|book a (?:demo|call)|ready to (?:get started|learn more)|tags?:|topics?(?: covered)?:?$|filed under|categor(?:y|ies):?|footnotes?$|advertisement|sponsored (?:content|links?|stories)|from (?:our|around) (?:partners?|the web)|promoted|copyright ©|© ?\\d{4}",
  // German
  'ähnliche (?:beiträge|artikel|themen)|verwandte (?:artikel|beiträge|themen)|weitere (?:artikel|beiträge|meldungen|nachrichten|themen|informationen|infos)|mehr (?:zum thema|artikel|aus|zu|von)\\b|das könnte (?:sie|dich|euch) auch|auch interessant|lesen sie (?:auch|mehr|hier)|lies auch|passend dazu|zum thema:?$|(?:diesen )?(?:artikel|beitrag) teilen|teilen(?: mit)?:?$|teile (?:diesen|dies|das)|gefällt mir:?$|über (?:den|die) autor|zur person|(?:\\d{1,5} )?(?:kommentare?|antworten)\\b.{0,40}$|kommentar (?:schreiben|hinterlassen|verfassen)|schreibe einen kommentar|hinterlasse eine? (?:kommentar|antwort)|diskussion|schlagw(?:ort|örter)|newsletter (?:abonnieren|anmelde)|folge(?:n sie)? uns|anzeige:?$|meistgelesen|neueste (?:beiträge|artikel)|das (?:interessiert|lesen) (?:andere|leser)|quellen?:?$',
  // French
  "articles? (?:similaires?|liés|connexes|récents)|à lire (?:aussi|également|ensuite)|lire (?:aussi|également|la suite)|voir aussi|sur le même (?:sujet|thème)|vous aimerez (?:aussi|peut-être)|partager|partagez|(?:\\d{1,5} )?commentaires?\\b.{0,40}$|laisser un commentaire|à propos de l(?:’|')auteur|dans la même (?:rubrique|catégorie)|abonnez-vous",
  // Spanish, Portuguese
  '(?:artículos|entradas|noticias|contenidos?) (?:relacionad[ao]s?|similares|recientes)|artigos relacionados|posts relacionados|notícias relacionadas|tambi[eé]n te puede|te puede interesar|le puede interesar|lee (?:también|además)|leia (?:também|mais)|veja também|ver también|compart(?:ir|e|ilhe|ilhar)\\b|(?:\\d{1,5} )?coment[aá]rios?\\b.{0,40}$|deja (?:un|tu) (?:comentario|respuesta)|deixe (?:um|seu) comentário|sobre (?:el|la|o|a) autora?|más (?:sobre|noticias|información|leídas)|mais (?:sobre|notícias|lidas)|etiquetas:?|suscríbete',
  // Italian, Dutch
  'articoli (?:correlati|simili|recenti)|leggi anche|potrebbe(?:ro)? interessarti|condividi|(?:\\d{1,5} )?commenti\\b.{0,40}$|lascia un commento|gerelateerde (?:artikelen|berichten)|lees (?:ook|meer|verder)|deel dit|geef een reactie|(?:\\d{1,5} )?reacties\\b.{0,40}$',
  // Polish, Czech
  'zobacz (?:także|też|również|więcej)|czytaj (?:także|też|również|więcej|dalej)|przeczytaj (?:także|też|również)|podobne (?:artykuły|wpisy|tematy)|powiązane|polecamy|polecane|więcej (?:na temat|o|w)\\b|udostępnij|podziel się|(?:\\d{1,5} )?komentarze\\b.{0,40}$|dodaj komentarz|zostaw komentarz|o autorze|najnowsze|najczęściej czytane|tagi:?|słowa kluczowe|související|čtěte také|komentáře|diskuze',
  // Russian, Ukrainian
  'читайте (?:также|ещё|еще|по теме)|смотрите также|см\\. также|по теме|(?:похожие|другие|последние|свежие|главные|популярные|новые) (?:новости|статьи|записи|материалы|публикации)|новости (?:по теме|партн[её]ров|рубрики)|материалы по теме|ещё по теме|еще по теме|главное за сутки|комментари[ийев]{1,3}.{0,40}$|оставить комментарий|добавить комментарий|обсуждение|поделиться|расскажите друзьям|т[эе]ги:?|метки:?|мы на facebook|опрос:?$|читайте також|коментар[іiв]{1,2}|новини (?:за темою|партнерів)|дивіться також',
  // Greek
  'σχετικ[άέ]|διαβάστε (?:επίσης|ακόμη|ακόμα|περισσότερα)|σχόλια|δείτε (?:επίσης|ακόμη)|περισσότερα|προσθήκη σχολίου',
  // Chinese, Japanese, Korean
  '相关(?:新闻|阅读|文章|链接|报道|专题|推荐|内容)|相關(?:新聞|閱讀|文章|連結)|延伸(?:阅读|閱讀)|推荐阅读|更多(?:新闻|精彩|相关)?|热点(?:新闻|推荐)|分享(?:到|至)?|网友评论|我要评论|发表评论|评论|上一篇|下一篇|责任编辑|[(（]?(?:责编|编辑)[:：]|関連(?:記事|リンク|ニュース)|あわせて読みたい|おすすめ|コメント|관련 ?(?:기사|글)|댓글',
  // Arabic, Turkish, Indonesian, Vietnamese
  'مقالات (?:ذات صلة|مشابهة)|اقرأ أيضا|شارك|التعليقات|تعليقات|اترك تعليق|ilgili (?:haberler|yazılar)|paylaş|yorumlar?|baca (?:juga|selengkapnya)|artikel terkait|komentar|bài viết liên quan|xem thêm|chia sẻ|bình luận',
);

/** Starts of links that lead the reader elsewhere in the middle of the text. */
export const LINK_LEAD: RegExp = lineStart(
  "(?:read|see|watch) (?:more|also|next|now)\\b|(?:read|see|more|related):|related\\b|also (?:read|see|on)|don(?:’|')t miss|lesen sie|lies auch|mehr (?:zum|dazu)|mehr:|siehe auch|à lire|lire (?:aussi|la suite)|voir aussi|lee también|leia (?:também|mais)|leggi anche|lees ook|zobacz|czytaj|przeczytaj|читайте|смотрите|подробнее|по теме|читайте|相关|更多|>|»|→|▶",
);

/** Whole lines that are labels or buttons. */
export const LABEL_LINE: RegExp = lineWhole(
  'advertise?ments?|ads?|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|reklama|реклама|story continues below(?: advertisement)?|article continues (?:below|after).{0,20}|continue reading.{0,40}|scroll (?:to|for).{0,30}|share|share this.{0,30}|tweet|pin(?: it)?|like|print|email|facebook|twitter|whatsapp|linkedin|pinterest|reddit|copy link|save|subscribe(?: now)?|sign up|log ?in|read more\\.{0,3}|learn more\\.?|see more|show more|load more|view more|view comments|back to top|<? ?back to top|jump to:?|table of contents|contents|in this article:?|on this page|inhaltsverzeichnis|inhalt|sommaire|table des matières|índice|spis treści|содержание|оглавление|目录|目次|image \\d{1,3} of (?:/ )?\\d{1,3}|close|menu|loading\\.{0,3}|загрузка\\.{0,3}|play video|watch now|listen(?: now)?|no posts|ready for more\\?|click to (?:tweet|share|enlarge).{0,30}|\\d{1,6} (?:shares?|comments?|views?|likes?)|(?:photo|image|picture|foto|bild|credit|source|фото)(?: (?:credit|source|by|courtesy))?(?: ?[:/©|]).{0,80}|getty images|shutterstock|top|home|next|previous|weiterlesen|mehr erfahren|teilen|drucken|merken|lire la suite|leer más|leia mais|czytaj więcej|zobacz więcej|подробнее|\\[?(?:x|×|\\+|\\||-|–|—|\\*|•|#|\\d{1,3})\\]?',
);

/** A line that is a date, or says "published" or "updated" before one. */
export const DATE_LINE: RegExp =
  /^(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|written|date|reviewed)(?: on| at)?:?|(?:aktualisiert|veröffentlicht|stand|erstellt|datum)(?: am| vom)?:?|publié(?: le)?|mis à jour(?: le)?|publicado(?: el| em)?|actualizado|aggiornato|pubblicato(?: il)?|opublikowan[oy]|dodano|aktualizacja|data dodania|опубликовано|обновлено|дата|добавлено)\b|^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}(?:st|nd|rd|th|\.)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?,? ?(?:19|20)\d\d|^\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2}|^(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|^(?:19|20)\d\d ?年|^\d{1,2}\.? (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)/iu;

/** Starts of a line that names the author. */
export const BYLINE_START: RegExp = lineStart(
  'by:? |by:?$|written by|posted by|reviewed by|edited by|von:? |par |por:? |door |author:?|autor(?:in)?:?|auteur:?|autore:?|автор:?|αυτ|作者|来源|來源|记者|文/|source:|источник|źródło|quelle:|\\d{1,3} ?(?:min(?:ute)?s?)(?:\\.|\\b).{0,15}$|reading time|lesezeit|temps de lecture',
);

function lineStart(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})`, 'iu');
}

function lineWhole(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join('|')})$`, 'iu');
}
