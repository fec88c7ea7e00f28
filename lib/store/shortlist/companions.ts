import type { Companions } from '../../shortlist/backup-lines.ts';
import type { RestoreMode } from '../../shortlist/shortlist.ts';
import { loadSettings, saveSettings } from '../settings.ts';
import { loadViews, saveViews } from '../views.ts';

/** Settings and kept views, as a backup holds them. */
export async function loadCompanions(): Promise<Companions> {
  const [settings, { named }] = await Promise.all([loadSettings(), loadViews()]);
  return { settings, views: named };
}

/** Merging keeps the settings and adds views of other names; replacing takes both as the backup has them. */
export async function restoreCompanions({ settings, views }: Companions, mode: RestoreMode): Promise<void> {
  const mine = await loadViews();
  const names = new Set(mine.named.map(({ name }) => name));
  const named = mode === 'replace' ? views : [...mine.named, ...views.filter(({ name }) => !names.has(name))];
  await saveViews({ ...mine, named });
  if (mode === 'replace') await saveSettings(settings);
}
