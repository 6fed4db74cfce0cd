import { blockElements } from './text-places.ts';

/**
 * How far down a text a window is, told in letters, so that it holds at any width and size of type: 0 while its first
 * words are in the window, 1 once its end is. `top` is where the window begins below our own bar, `bottom` where it ends.
 */
export function placeIn(text: Element, top: number, bottom: number): number {
  const blocks = measured(text);
  const last = blocks.at(-1);
  if (!last) return 0;
  if (last.element.getBoundingClientRect().bottom <= bottom) return 1;
  let place = 0;
  for (const { element, start, length } of blocks) {
    const box = element.getBoundingClientRect();
    if (box.top >= top) break;
    const above = box.height === 0 ? 1 : Math.min(1, (top - box.top) / box.height);
    place = start + above * length;
  }
  return place;
}

/** How far below the window's upper edge a place is; what `placeIn` answered, once scrolled by this, is at the edge. */
export function distanceTo(text: Element, place: number): number | undefined {
  const block = measured(text).findLast(({ start }) => start <= place);
  if (!block) return undefined;
  const { top, height } = block.element.getBoundingClientRect();
  return top + Math.min(1, (place - block.start) / block.length) * height;
}

export function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Each block with the share of the text's letters that stand before it, and its own. */
function measured(text: Element): { element: Element; start: number; length: number }[] {
  const elements = blockElements(text).filter(({ textContent }) => textContent);
  const letters = elements.map(({ textContent }) => textContent?.length ?? 0);
  const all = letters.reduce((sum, length) => sum + length, 0);
  let before = 0;
  return elements.map((element, index) => {
    const length = letters[index] ?? 0;
    const start = before / all;
    before += length;
    return { element, start, length: length / all };
  });
}
