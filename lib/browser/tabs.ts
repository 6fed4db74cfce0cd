import { browser } from 'wxt/browser';

export interface Tab {
  id: number;
  windowId: number;
  /** Seen only where the reader's click let us: for other tabs the browser keeps it to itself. */
  url?: string;
  /** It belongs to a private window: nothing of it may be kept. */
  isPrivate?: true;
}

/** The tab in front of the reader, in the window that this page of ours belongs to. */
export async function activeTab(): Promise<Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && tabOf(tab);
}

/** The tab as we speak of it; a tab of the developer tools has no id and is none to us. */
export const tabOf = ({
  id,
  windowId,
  url,
  incognito,
}: {
  id?: number | undefined;
  windowId: number;
  url?: string | undefined;
  incognito?: boolean | undefined;
}): Tab | undefined =>
  id === undefined
    ? undefined
    : { id, windowId, ...(url === undefined ? {} : { url }), ...(incognito ? { isPrivate: true } : {}) };

/** What became of the tab in front: another one is, or it is on its way to another page, or it has arrived there. */
export type TabChange = 'switched' | 'leaving' | 'arrived';

/** Tells what becomes of the tab in front of this window. For as long as the page lives that asks. */
export async function onTabChange(tell: (change: TabChange) => void): Promise<void> {
  const { id: ours } = await browser.windows.getCurrent();
  let front = (await activeTab())?.id;
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId !== ours) return;
    front = tabId;
    tell('switched');
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (tabId !== front) return;
    if (status === 'loading') tell('leaving');
    // A page that changes its address without loading reports the address alone, and only while the reader's grant holds.
    else if (status === 'complete' || url !== undefined) tell('arrived');
  });
}
