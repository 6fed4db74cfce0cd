import { elementsIn } from './nodes.ts';

/** How much running text there is in the element, in letters of its paragraphs. */
export const proseIn = (element: Element, tag: string): number => {
  let length = tag === 'p' ? proseLength(element.textContent ?? '') : 0;
  for (const { textContent } of elementsIn(element, tag, 'p')) length += proseLength(textContent ?? '');
  return length;
};

/** Counted in letters; a line of a menu is none. */
export const proseLength = (text: string): number => (text.length >= 80 ? text.length : 0);
