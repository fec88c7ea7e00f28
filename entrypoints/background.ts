import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { defineBackground } from '#imports';
import { browserTranslate } from '../lib/i18n/browser-translate.ts';
import { watchTabs } from '../lib/platform/badge.ts';

/** The context-menu entry and the badge on known sites: auditing, storing and showing happen in the pages a person has open. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds the entry of the version before.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: MENU_ENTRY,
      title: i18n.t('extension.action'),
      contexts: ['page', 'action'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === MENU_ENTRY) void browser.action.openPopup();
  });
  watchTabs(browserTranslate());
});

const MENU_ENTRY = 'audit-page';
