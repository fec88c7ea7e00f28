import type { Report } from '../../lib/report/types.ts';
import type { Niche } from '../../lib/settings/audit-settings.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { usePainted } from '../use-painted.ts';
import { CategoryList } from './CategoryList.tsx';
import { MoverList } from './MoverList.tsx';
import { NicheLine } from './NicheLine.tsx';
import { PostList } from './PostList.tsx';
import { ProblemNotes } from './ProblemNotes.tsx';
import { RedFlags } from './RedFlags.tsx';
import { VerdictHero } from './VerdictHero.tsx';

interface VerdictTabProps {
  readonly report: Report;
  readonly page: PageSnapshot;
  readonly niche: Niche | null;
  readonly isNicheOpen: boolean;
  readonly onNicheOpen: (isOpen: boolean) => void;
  readonly onNiche: (niche: Niche | null) => void;
}

/** The number, the word, the sentence; then what moved it; then every finding. */
export function VerdictTab({ report, page, niche, isNicheOpen, onNicheOpen, onNiche }: VerdictTabProps) {
  const isPainted = usePainted();
  const isListOfPosts = page.pageKind.kind !== 'article' || page.article === null;
  return (
    <div class="gw-verdict">
      <div class="gw-verdict__main">
        <VerdictHero report={report} page={page} />
        <NicheLine niche={niche} isOpen={isNicheOpen} onOpen={onNicheOpen} onNiche={onNiche} />
        <RedFlags report={report} />
        <ProblemNotes problems={page.problems} />
        {isListOfPosts && <PostList page={page} />}
        {report.score !== null && <MoverList report={report} />}
      </div>
      <div class="gw-verdict__more">{isPainted && <CategoryList report={report} />}</div>
    </div>
  );
}
