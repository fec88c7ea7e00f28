import type { AuditContext } from '../../lib/audits/audit.ts';
import type { PageSnapshot } from '../../lib/snapshot/types.ts';
import { HeadFacts } from './HeadFacts.tsx';
import { HeadingOutline } from './HeadingOutline.tsx';
import { LengthMeters } from './LengthMeters.tsx';
import { SearchPreview } from './SearchPreview.tsx';

interface PageTabProps {
  readonly page: PageSnapshot;
  readonly context: AuditContext;
  readonly onCopy: (text: string) => void;
}

/** How the page presents itself to search engines, and how it is built. */
export const PageTab = ({ page, context, onCopy }: PageTabProps) => (
  <div class="gw-pageview">
    <div>
      <SearchPreview page={page} />
      <LengthMeters page={page} context={context} />
      <HeadFacts page={page} context={context} />
    </div>
    <div class="gw-pageview__outline">
      <HeadingOutline page={page} context={context} onCopy={onCopy} />
    </div>
  </div>
);
