import { foldLetters } from '../snapshot/fold-letters.ts';
import { LIMITS } from '../snapshot/limits.ts';
import type { CommentsFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { query, queryFirst } from './dom.ts';
import { firstText, ownValue } from './json-ld.ts';
import { articleNode } from './linked-data.ts';
import { visibleText } from './visible-text.ts';

/**
 * Readers' comments: whether there are any, how many, by what system, and whether one can still write one. In steps,
 * for each search goes over the whole page.
 */
export function* gatherComments(context: GatherContext): Generator<void, CommentsFacts> {
  const page = context.document;
  const system = yield* systemOf(page);
  yield;
  const items = [...query(page, COMMENT_ITEM)].slice(0, MAX_ITEMS);
  yield;
  const areas = [...query(page, COMMENT_AREA)].slice(0, MAX_AREAS);
  yield;
  const said = areas.map((area) => visibleText(area, MAX_AREA_TEXT));
  const isClosed = said.some((text) => CLOSED.test(foldLetters(text)));
  const hasForm = queryFirst(page, COMMENT_FORM) !== null;
  yield;
  const count = items.length > 0 ? items.length : statedCount(context, said);
  const isNative = items.length > 0 || hasForm || (count ?? 0) > 0;
  return {
    isPresent: items.length > 0 || (count ?? 0) > 0,
    count,
    system: system ?? (isNative ? 'native' : null),
    isOpen: hasForm || (system !== null && !isClosed) ? true : isClosed ? false : null,
    samples: samplesOf(items),
  };
}

/** Most pages have none, which a few searches for many of them at once tell. */
function* systemOf(page: Document): Generator<void, string | null> {
  for (let at = 0; at < SYSTEMS.length; at += SYSTEMS_A_STEP) {
    const some = SYSTEMS.slice(at, at + SYSTEMS_A_STEP);
    const any = some.map(([, selector]) => selector).join(', ');
    if (queryFirst(page, any)) return some.find(([, selector]) => queryFirst(page, selector))?.[0] ?? null;
    yield;
  }
  return null;
}

function samplesOf(items: readonly Element[]): readonly string[] {
  return items
    .slice(0, LIMITS.commentSamples)
    .map((item) => {
      const [body] = query(item, COMMENT_BODY);
      return visibleText(body ?? item, LIMITS.commentText);
    })
    .filter((text) => text !== '');
}

/** The number that the page gives: `12 Comments` over the area, or JSON-LD's `commentCount`. */
function statedCount(context: GatherContext, said: readonly string[]): number | null {
  const linked = firstText(ownValue(articleNode(context), 'commentCount'));
  if (linked !== null && /^\d{1,6}$/.test(linked)) return Number(linked);
  for (const text of said) {
    const head = foldLetters(text.slice(0, 120));
    if (NONE_YET.test(head)) return 0;
    const number = COUNT.exec(head);
    if (number) return Number((number[1] ?? number[2] ?? '').replace(/[.,]/g, ''));
  }
  return null;
}

/** Tried in order: the first whose markup is there. */
const SYSTEMS: readonly (readonly [string, string])[] = [
  ['disqus', '#disqus_thread, script[src*="disqus.com/embed"], iframe[src*="disqus.com"]'],
  ['facebook', '.fb-comments, fb\\:comments'],
  ['giscus', '.giscus, script[src*="giscus.app"], giscus-widget'],
  ['utterances', '.utterances, script[src*="utteranc.es"]'],
  ['hyvor', '#hyvor-talk-view, hyvor-talk-comments, script[src*="talk.hyvor.com"]'],
  ['commento', '#commento, script[src*="commento"]'],
  ['cusdis', '#cusdis_thread'],
  ['isso', '#isso-thread'],
  ['remark42', '#remark42'],
  ['cactus', '#cactus-comments'],
  ['coral', '#coral_thread, #coral-talk-stream, .coral-talk-stream'],
  ['viafoura', 'vf-conversations, .viafoura'],
  ['openweb', '[data-spotim-module], [data-openweb-ad], script[src*="spot.im"]'],
  ['intensedebate', '#idc-container, #IDCommentsHeadTitle'],
  ['wpdiscuz', '#wpdcom, .wpd-thread-list'],
  ['jetpack', 'iframe#jetpack_remote_comment, iframe[name="jetpack_remote_comment"]'],
  ['blogger', '#comment-editor, #bc_0_0CT, .blogger-comment-from-post'],
  ['staticman', '[action*="staticman"]'],
  ['webmentions', '#webmentions, .webmentions'],
];
/** One search over half a million elements takes a tenth of a second for so many. */
const SYSTEMS_A_STEP = 7;
const COMMENT_ITEM =
  'li.comment, article.comment, div.comment[id], li[id^="comment-"], li[id^="li-comment-"], [itemprop="comment"][itemscope], .commentlist > li, .comment-list > li, ol.comments > li, #comments .comment-block, .wpd-comment, .comment-thread li.comment';
const COMMENT_BODY =
  '.comment-content, .comment-body, .comment-text, .commenttext, [itemprop="text"], .wpd-comment-text, p';
const COMMENT_AREA =
  '#comments, .comments-area, #respond, .comments, #comment, .comment-section, #commentsection, .comments-title, .comments-link, .nocomments, .no-comments';
const COMMENT_FORM =
  '#commentform, form[action*="wp-comments-post"], form.comment-form, textarea[name="comment"], textarea#comment, #comment-editor, iframe[name="jetpack_remote_comment"]';
const CLOSED =
  /comments? (?:are|is|have been) (?:now )?(?:closed|disabled|turned off)|commenting (?:is|has been) (?:now )?(?:closed|disabled)|kommentar(?:e|funktion)? (?:sind|ist|wurde[n]?) (?:geschlossen|deaktiviert)|commentaires (?:sont )?(?:fermes|clos)|comentarios (?:estan |cerrados)|комментарии (?:закрыты|отключены)|reacties zijn gesloten|i commenti sono chiusi|komentarze sa zamkniete/u;
const NONE_YET =
  /\b(?:no|0|keine|aucun|sin|нет) (?:comments?|kommentare?|commentaires?|comentarios|replies|комментариев)/u;
const COUNT =
  /(?:^|\D)(\d{1,3}(?:[.,]\d{3})?|\d{1,5}) (?:comments?|responses?|replies|thoughts|kommentare?n?|antworten|commentaires?|reponses?|comentarios?|respuestas|commenti|reacties|комментари|komentarz|kommentarer|yorum|komentar)|(?:comments?|kommentare|commentaires|comentarios|comentarios|commenti|комментарии) ?[(:] ?(\d{1,5})/u;
const MAX_ITEMS = 5_000;
const MAX_AREAS = 10;
const MAX_AREA_TEXT = 4_000;
