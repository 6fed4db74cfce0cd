import type { Leaf } from '../leaves.ts';
import type { Place } from '../place.ts';
import { type Finder, isParagraph } from './told.ts';

interface List {
  items: Map<Place, { text: number; links: number }>;
  text: number;
  links: number;
}

/** Lists whose items are titles of other texts: each has its link, and links are most of it, or much of it after the story's end. */
export const linkLists: Finder = function* ({ page, story }) {
  const lists = listsIn(page);
  const last = story.findLastIndex(isParagraph);
  const linked = new Map([...lists].map(([place, list]) => [place, linkedShare(list)]));
  for (const [at, leaf] of story.entries()) {
    const { place } = leaf;
    const share = place.item?.up && !place.row ? linked.get(place.item.up) : undefined;
    if (share !== undefined && share > (at > last ? 0.4 : 0.6)) yield leaf;
  }
};

const listsIn = (page: Leaf[]): Map<Place, List> => {
  const lists = new Map<Place, List>();
  for (const { place, text, linkLength } of page) {
    const up = place.item?.up;
    if (!place.item || !up) continue;
    const list = lists.get(up) ?? { items: new Map(), text: 0, links: 0 };
    const item = list.items.get(place.item) ?? { text: 0, links: 0 };
    for (const sums of [list, item]) {
      sums.text += text.length;
      sums.links += linkLength;
    }
    list.items.set(place.item, item);
    lists.set(up, list);
  }
  return lists;
};

/** The share of a list's text that is links; none where it is no list of titles. */
const linkedShare = ({ items, text, links }: List): number => {
  if (items.size < 2 || text >= items.size * 160) return 0;
  const linked = [...items.values()].filter((item) => item.links > item.text * 0.3).length;
  return linked >= items.size * 0.75 ? links / text : 0;
};
