import { loadSettings } from '../store/settings.ts';
import { openShortlist } from '../store/shortlist/open-shortlist.ts';
import { loadViews, saveViews } from '../store/views.ts';
import { announceToBadges } from './badge.ts';
import { download } from './download.ts';

const shortlist = openShortlist();
// What was just changed shows on the button at once.
shortlist.listen(announceToBadges);

/** The browser, as the shortlist page uses it. */
export const shortlistServices = {
  shortlist,
  loadSettings,
  loadViews,
  saveViews,
  copy: (text: string) => navigator.clipboard.writeText(text),
  download,
  now: () => Date.now(),
};
