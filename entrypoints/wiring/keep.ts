import type { KeptDoings, Saving } from '../../components/doings.ts';
import { announce } from '../../lib/browser/announcements.ts';
import { drafts } from '../../lib/browser/drafts.ts';
import type { Tab } from '../../lib/browser/tabs.ts';
import type { Article, Reading } from '../../lib/model.ts';
import { identityOf } from '../../lib/stories/identity.ts';
import { openShelf } from '../../lib/stories/indexed-shelf.ts';
import { marksOf } from '../../lib/stories/marks.ts';
import { knownTags } from './known-tags.ts';
import { noteKept } from './note-kept.ts';

const shelf = openShelf();

/** Keeps a reading of a tab (`uncaptured`: a bare link on it) and tells whoever shows the list. */
export async function save(reading: Reading, { isPrivate }: Tab, uncaptured?: true): Promise<Saving> {
  if (isPrivate) return 'private';
  const kept = await shelf.save(reading, new Date().toISOString(), uncaptured);
  if (!kept.ok) return kept.problem;
  announce({ kind: 'stories-changed' });
  // Whether it is noted or not, the story is kept.
  void noteKept(shelf, 1).catch(console.error);
  return 'saved';
}

/** Whether the story is on the shelf; a shelf that cannot be read says so once something is to be saved. */
export async function isSaved(article: Article): Promise<boolean> {
  const found = await shelf.find(identityOf(article));
  return found.ok && found.value !== undefined && !found.value.uncaptured;
}

/** What is done with the kept story of this page. */
export const keptDoings = (article: Article): KeptDoings => ({
  find: async () => {
    const found = await shelf.find(identityOf(article));
    return found.ok && found.value ? { id: found.value.id, marks: marksOf(found.value) } : undefined;
  },
  mark: async (id, change) => {
    const changed = await shelf.mark([id], change);
    if (changed.ok) announce({ kind: 'stories-changed' });
    return changed.ok && changed.value.rows.length > 0;
  },
  knownTags: () => knownTags(shelf),
  drafts,
});
