import { ENGINE_VERSION } from '../report/engine-version.ts';
import type { ListRow } from './list-row.ts';

/**
 * Whether kept audits should be judged anew from their snapshots: another version of the engine scored them, or the
 * links of the newest were compared with other domains than the user names now.
 *
 * @param linksFor by `linksForOf`
 */
export const isStaleRow = ({ audits, engines, ...row }: ListRow, linksFor: string): boolean =>
  audits > 0 && (row.linksFor !== linksFor || engines.some((version) => version !== ENGINE_VERSION));
