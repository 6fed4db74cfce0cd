import { browser } from 'wxt/browser';
import type { MessageKey } from '../words.ts';
import { type Tab, tabOf } from './tabs.ts';
import { words } from './words.ts';

/** What the context menu of a page offers. */
export type MenuItem = 'brief' | 'save';

const titles = { brief: 'menuBrief', save: 'menuSave' } as const satisfies Record<MenuItem, MessageKey>;

/** Kept by the browser from then on, so they are made at install and at update only. */
export function makeMenus(items: MenuItem[]): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const id of items)
      browser.contextMenus.create({ id, title: words(titles[id]), contexts: ['page', 'selection'] });
  });
}

/** The click grants access to its tab. What must happen within the gesture must happen before the first `await`. */
export function onMenuClick(act: (item: MenuItem, tab: Tab) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId }, clicked) => {
    const tab = clicked && tabOf(clicked);
    if (tab && (menuItemId === 'brief' || menuItemId === 'save')) act(menuItemId, tab);
  });
}
