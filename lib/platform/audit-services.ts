import { loadLastPage, rememberPage } from '../store/last-page.ts';
import { loadPreferences, savePreferences } from '../store/preferences.ts';
import { loadSettings, saveSettings, watchSettings } from '../store/settings.ts';
import { openShortlist } from '../store/shortlist/open-shortlist.ts';
import { activeTab, watchTab } from './active-tab.ts';
import { announceToBadges } from './badge.ts';
import { download } from './download.ts';
import { linkChecks } from './link-checks.ts';
import { markPage } from './mark-page.ts';
import { openPage } from './open-page.ts';
import { openPanel } from './open-panel.ts';
import { awaitPart, forgetPart, pickPart } from './picked-part.ts';
import { dropSiteAccess, hasSiteAccess, watchSiteAccess } from './site-access.ts';
import { storedData } from './stored-data.ts';
import { tabAccess } from './tab-access.ts';
import { takeSnapshot } from './take-snapshot.ts';

const shortlist = openShortlist();
// What was just saved shows on the button at once.
shortlist.listen(announceToBadges);

/** The browser, as popup and side panel use it. */
export const auditServices = {
  findTab: activeTab,
  readPage: takeSnapshot,
  watchTab,
  rememberPage,
  loadLastPage,
  loadSettings,
  saveSettings,
  watchSettings,
  loadPreferences,
  savePreferences,
  openPanel,
  markPage,
  pickPart,
  awaitPart,
  forgetPart,
  close: () => window.close(),
  openSettings: () => openPage('/settings.html'),
  openShortlist: () => openPage('/shortlist.html'),
  shortlist,
  data: storedData(shortlist),
  tabAccess,
  now: () => Date.now(),
  linkChecks,
  siteAccess: { has: hasSiteAccess, drop: dropSiteAccess, watch: watchSiteAccess },
  copy: (text: string) => navigator.clipboard.writeText(text),
  download,
};
