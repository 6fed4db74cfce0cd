import { browser } from 'wxt/browser';
import type { Tab } from './tabs.ts';

/**
 * Opens the brief beside the page, for the whole window, so that it follows the reader from tab to tab. Call it in the
 * click itself, before any `await`: both browsers open a panel only while the reader's gesture lasts, and an `await` ends it.
 */
export function openPanel({ windowId }: Tab): Promise<void> {
  return firefoxSidebar()?.open() ?? browser.sidePanel.open({ windowId });
}

/** Safari has no place beside the page. */
export const hasPanel = (): boolean => firefoxSidebar() !== undefined || 'sidePanel' in browser;

/** `sidebarAction` is Firefox's alone; the types we use are Chromium's. */
const firefoxSidebar = () => (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
