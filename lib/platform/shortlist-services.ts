import { loadSettings } from '../store/settings.ts';
import { openShortlist } from '../store/shortlist/open-shortlist.ts';
import { loadViews, saveViews } from '../store/views.ts';
import { download } from './download.ts';

/** The browser, as the shortlist page uses it. */
export const shortlistServices = {
  shortlist: openShortlist(),
  loadSettings,
  loadViews,
  saveViews,
  copy: (text: string) => navigator.clipboard.writeText(text),
  download,
  now: () => Date.now(),
};
