import { browser } from 'wxt/browser';

/** The reading list, in a new tab beside the one in front. */
export async function openReadingList(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/stories.html') });
}
