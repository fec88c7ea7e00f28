import type { SiteFacts } from '../snapshot/types.ts';
import type { GatherContext } from './context.ts';

/** Not read yet. */
export function gatherSite(_context: GatherContext): SiteFacts {
  return { name: null, tagline: null, footerText: '', sidebarText: '', bodyClasses: [], publisher: null };
}
