import type { Shelf } from '../../lib/stories/shelf.ts';

/** The reader's own tags, those of most stories first; none where the shelf cannot be read. */
export async function knownTags(shelf: Shelf): Promise<string[]> {
  const counts = await shelf.counts();
  if (!counts.ok) return [];
  return [...counts.value.tags].sort(([, one], [, other]) => other - one).map(([tag]) => tag);
}
