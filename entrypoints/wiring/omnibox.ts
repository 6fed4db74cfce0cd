import type { Suggestion } from '../../lib/browser/omnibox.ts';
import { openReadingList } from '../../lib/browser/pages.ts';
import type { View } from '../../lib/model.ts';
import { identityOf } from '../../lib/stories/identity.ts';
import { openShelf } from '../../lib/stories/indexed-shelf.ts';
import { StorySearch } from '../../lib/stories/story-search.ts';

const shelf = openShelf();
const search = new StorySearch();
const everything: View = { pile: 'all', order: 'newest' };

// By address. Lost where the worker ends before the reader chooses, and then asked for.
let offered = new Map<string, string>();

/** The kept stories that have what was typed, the best first; their own address stands for them. */
export async function suggested(typed: string): Promise<Suggestion[]> {
  const found = typed.trim() === '' ? undefined : await search.find(typed, everything);
  const rows = found?.ok ? await shelf.rowsOf(found.value.docs.slice(0, 6)) : undefined;
  if (!rows?.ok) return [];
  offered = new Map(rows.value.map(({ url, id }) => [url, id]));
  return rows.value.map(({ url, title, site = '' }) => ({ chosen: url, title, about: site }));
}

/** Opens the story of this address in the list, offline; anything else is searched for there. */
export async function openStory(text: string): Promise<void> {
  const id = offered.get(text) ?? (await idOf(text));
  await openReadingList(id === undefined ? `?search=${encodeURIComponent(text)}` : `#${encodeURIComponent(id)}`);
}

async function idOf(address: string): Promise<string | undefined> {
  if (!URL.canParse(address)) return undefined;
  const found = await shelf.find(identityOf({ url: address, canonicalUrl: address }));
  return found.ok ? found.value?.id : undefined;
}
