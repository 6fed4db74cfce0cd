import { LeanReadability } from './lean-readability.ts';

/** The numbers (`data-n`) of the elements that Readability takes for the story. Uses the document up. */
export const storyNumbers = (copy: Document): Set<number> => {
  const numbers = new Set<number>();
  const parsed = new LeanReadability(copy, {
    // The element itself: no markup is ever turned into text and back.
    serializer: (element) => element as Element,
    disableJSONLD: true,
  }).parse();
  if (!parsed?.content) return numbers;
  for (const element of parsed.content.querySelectorAll('[data-n]'))
    numbers.add(Number(element.getAttribute('data-n')));
  return numbers;
};
