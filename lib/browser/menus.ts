import { browser } from 'wxt/browser';
import type { MessageKey } from '../words.ts';
import { type Tab, tabOf } from './tabs.ts';
import { words } from './words.ts';

/** What the context menu of a page offers, and of a link. */
export type MenuItem = 'brief' | 'save' | 'save-link';

/** A link that was clicked on; Chromium keeps its words to itself. */
export interface ClickedLink {
  href: string;
  title?: string;
}

const titles = { brief: 'menuBrief', save: 'menuSave', 'save-link': 'menuSaveLink' } as const satisfies Record<
  MenuItem,
  MessageKey
>;

/** Kept by the browser from then on, so they are made at install and at update only. */
export function makeMenus(items: MenuItem[]): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const id of items) {
      const contexts = id === 'save-link' ? (['link'] as const) : (['page', 'selection'] as const);
      browser.contextMenus.create({ id, title: words(titles[id]), contexts: [...contexts] });
    }
  });
}

/** The click grants access to its tab. What must happen within the gesture must happen before the first `await`. */
export function onMenuClick(
  act: (item: Exclude<MenuItem, 'save-link'>, tab: Tab) => void,
  saveLink: (link: ClickedLink, tab: Tab) => void,
): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, ...clickedOn }, clicked) => {
    const tab = clicked && tabOf(clicked);
    if (!tab) return;
    if (menuItemId === 'brief' || menuItemId === 'save') act(menuItemId, tab);
    // Firefox alone tells the link's words.
    const title: unknown = Reflect.get(clickedOn, 'linkText');
    if (menuItemId === 'save-link' && linkUrl) {
      saveLink({ href: linkUrl, ...(typeof title === 'string' ? { title } : {}) }, tab);
    }
  });
}
