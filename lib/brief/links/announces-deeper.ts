import { knownLabel } from '../../text/labels/known-label.ts';

/**
 * True for words by which a publisher sends on to more of its own on this story: "Read more:", "Lire aussi", "Go deeper on the
 * tolls". "Related" says less: stories of the same kind.
 */
export function announcesDeeper(words: string | undefined): boolean {
  if (words && more.test(words)) return true;
  const first = words?.split(' ').slice(0, mostWords) ?? [];
  return first.some((_, index) => {
    const opening = first.slice(0, index + 1).join(' ');
    return knownLabel(opening)?.role === 'deeper' && !alike.test(opening);
  });
}

/** "Sur le même thème" */
const mostWords = 4;

/** With a colon, one word does. */
const more = /^(?:more|mehr|plus|más|mais|meer|mer|więcej) ?:$/i;
const alike = /^(?:related|notable|関連|相关)/i;
