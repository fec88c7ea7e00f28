import { LIMITS } from '../snapshot/limits.ts';
import { plainText } from '../snapshot/plain-text.ts';
import type { RobotsDirective, RobotsFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';
import { attribute, query } from './dom.ts';

/** Crawlers whose own `meta` name is read (rubric 4.3); Google obeys it in the body as well as in the head. */
const AGENTS: ReadonlySet<string> = new Set(
  'robots googlebot googlebot-news bingbot msnbot slurp yandex baiduspider duckduckbot otherbot'.split(' '),
);
const MAX_DIRECTIVES = 20;

/** What the page tells crawlers, word for word. The HTTP header is out of a page script's sight. */
export function gatherRobots(context: GatherContext): RobotsFacts {
  const directives: RobotsDirective[] = [];
  for (const element of query(context.document, 'meta[name][content]')) {
    const agent = attribute(element, 'name')?.slice(0, LIMITS.anchorText).trim().toLowerCase() ?? '';
    if (!AGENTS.has(agent)) continue;
    directives.push({ agent, content: plainText(attribute(element, 'content') ?? '', LIMITS.metaContent) });
    if (directives.length === MAX_DIRECTIVES) break;
  }
  return { directives, header: null };
}
