import { browser } from 'wxt/browser';

/** The reading list, in the tab that shows it already or a new one. */
export const openReadingList = (): Promise<void> => openTab(browser.runtime.getURL('/stories.html'));

/** A web page in a new tab beside the one in front. */
export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}
