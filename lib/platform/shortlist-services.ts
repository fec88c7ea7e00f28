import { loadSettings } from '../store/settings.ts';
import { openShortlist } from '../store/shortlist/open-shortlist.ts';
import { readAhead } from '../store/shortlist/read-ahead.ts';
import { loadViews, saveViews } from '../store/views.ts';
import { announceToBadges } from './badge.ts';
import { download } from './download.ts';

// Both are read from the first moment: the page is drawn meanwhile.
const shortlist = readAhead(openShortlist());
const viewsAtStart = loadViews();
// What was just changed shows on the button at once.
shortlist.listen(announceToBadges);

/** The browser, as the shortlist page uses it. */
export const shortlistServices = {
  shortlist,
  loadSettings,
  /** Asked for once a page. */
  loadViews: () => viewsAtStart,
  saveViews,
  copy: (text: string) => navigator.clipboard.writeText(text),
  download,
  now: () => Date.now(),
};
