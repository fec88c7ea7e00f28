import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { defineBackground } from '#imports';

/** Only the context-menu entry: auditing, storing and showing happen in the pages a person has open. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU_ENTRY,
      title: i18n.t('extension.action'),
      contexts: ['page', 'action'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }) => {
    if (menuItemId === MENU_ENTRY) void browser.action.openPopup();
  });
});

const MENU_ENTRY = 'audit-page';
