import { browser } from 'wxt/browser';

/** The reading list, in a new tab beside the one in front; at a story or a search, if the place says so. */
export async function openReadingList(place = ''): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/stories.html')}${place}` });
}
