import { browser } from 'wxt/browser';

/** What the toolbar button says of one tab's page until that tab goes elsewhere. */
export async function sayOnButton(tabId: number, mark: '✓' | '!' | '…', sentence: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: mark === '!' ? '#8d1b2d' : '#3a5a2c' });
  await browser.action.setBadgeText({ tabId, text: mark });
  await browser.action.setTitle({ tabId, title: sentence });
}
