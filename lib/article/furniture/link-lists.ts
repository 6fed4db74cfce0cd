import type { Place } from '../place.ts';
import { type Finder, isParagraph } from './told.ts';

/** Lists whose items are titles of other texts: each has its link, and links are most of it, or much of it after the story's end. */
export const linkLists: Finder = function* ({ page, story }) {
  const items = new Map<Place, Map<Place, { text: number; links: number }>>();
  for (const { place, text, linkLength } of page) {
    const list = place.item?.up;
    if (!list || !place.item) continue;
    const lengths = items.get(list) ?? new Map<Place, { text: number; links: number }>();
    items.set(list, lengths);
    const sum = lengths.get(place.item) ?? { text: 0, links: 0 };
    lengths.set(place.item, { text: sum.text + text.length, links: sum.links + linkLength });
  }
  const last = story.findLastIndex(isParagraph);
  for (const [at, leaf] of story.entries()) {
    const isAfter = at > last;
    const { item } = leaf.place;
    const lengths = item?.up && [...(items.get(item.up)?.values() ?? [])];
    if (!lengths || lengths.length < 2 || leaf.place.row) continue;
    const text = lengths.reduce((sum, one) => sum + one.text, 0);
    const links = lengths.reduce((sum, one) => sum + one.links, 0);
    const linked = lengths.filter((one) => one.links > one.text * 0.3).length;
    if (links > text * (isAfter ? 0.4 : 0.6) && linked >= lengths.length * 0.75 && text < lengths.length * 160)
      yield leaf;
  }
};
