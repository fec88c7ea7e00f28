import { LIMITS } from '../snapshot/limits.ts';
import { type ArticleStatements, STATEMENT_LIMITS } from '../snapshot/statements.ts';
import type { GatherContext } from './context.ts';
import { attribute, query } from './dom.ts';
import { linesOf } from './lines.ts';
import { siteNames } from './site-names.ts';
import { bylineStatements } from './statements/byline-statements.ts';
import { dateStatements } from './statements/date-statements.ts';
import { linkedStatements, peopleStated } from './statements/linked-statements.ts';
import { metaStatements } from './statements/meta-statements.ts';
import { visibleText } from './visible-text.ts';

/** What the page says about who wrote the article and when, for the other side to judge; in steps. */
export function* gatherStatements(context: GatherContext): Generator<void, ArticleStatements> {
  const stated = {
    siteNames: siteNames(context),
    linked: linkedStatements(context),
    people: peopleStated(context),
    meta: metaStatements(context),
  };
  yield;
  const bylines = bylineStatements(context);
  yield;
  const dates = dateStatements(context);
  yield;
  return { ...stated, bylines, dates, lines: linesOf(context), bios: bios(context) };
}

/** The outermost boxes about authors. */
function bios({ copy }: GatherContext): ArticleStatements['bios'] {
  const found: ArticleStatements['bios'][number][] = [];
  for (const { zone, opensZone, copy: element, isHidden } of copy.elements) {
    if (zone !== 'author-bio' || !opensZone || isHidden) continue;
    const text = visibleText(element, LIMITS.metaContent);
    const addresses = [...query(element, 'a[href]')]
      .slice(0, STATEMENT_LIMITS.parts * 2)
      .map((link) => attribute(link, 'href')?.slice(0, LIMITS.href) ?? '');
    if (text !== '') found.push({ text, addresses });
    if (found.length === STATEMENT_LIMITS.bios) break;
  }
  return found;
}
