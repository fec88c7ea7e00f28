import type { ProblemFact } from '../snapshot/types.ts';
import type { ArticleRegion } from './article/region.ts';
import type { PageCopy } from './page-copy.ts';

/** What every gatherer is handed. A gatherer is `(context) => Fact`: it reads, returns and changes nothing else. */
export interface GatherContext {
  /** The live page. Read it through `dom.ts` only, never change it. */
  readonly document: Document;
  /** Address of the page without its fragment. */
  readonly url: string;
  /** What relative addresses are resolved against. */
  readonly baseUrl: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly copy: PageCopy;
  /** All links of the page, as `pageLinks` finds them. */
  readonly links: readonly Element[];
  /** The article, or `null` when the page has none. Also `null` while it is being looked for. */
  readonly region: ArticleRegion | null;
  /** Notes what could not be read or was left out. */
  readonly report: (problem: ProblemFact) => void;
}
