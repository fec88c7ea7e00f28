import { browser } from 'wxt/browser';

/**
 * Opens the side panel (Chrome, Edge) or the sidebar (Firefox). Call it first in a click handler: both browsers take
 * the click as permission, and an `await` before it would lose that.
 */
export function openPanel(windowId: number): void {
  if (browser.sidePanel !== undefined) {
    void browser.sidePanel.open({ windowId });
    return;
  }
  const { sidebarAction } = browser as { sidebarAction?: { open: () => Promise<void> } };
  void sidebarAction?.open();
}
