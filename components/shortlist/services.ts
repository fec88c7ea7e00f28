import type { AuditSettings } from '../../lib/settings/audit-settings.ts';
import type { KeptViews } from '../../lib/shortlist/list-view.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';

/** Everything the shortlist page asks of the browser. The entry file passes the real ones in, tests their own. */
export interface ShortlistServices {
  readonly shortlist: Shortlist;
  readonly loadSettings: () => Promise<AuditSettings>;
  readonly loadViews: () => Promise<KeptViews>;
  readonly saveViews: (views: KeptViews) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
  readonly download: (name: string, type: string, content: string | Blob) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
