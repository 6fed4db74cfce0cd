import type { Leaf } from '../leaves.ts';
import { personsIn } from './authors.ts';
import type { Source } from './shown-byline.ts';

/** Without those whom the page shows as having edited the story, as long as it shows another who wrote it. */
export const withoutEditors = (sources: Source[], near: Leaf[], site: string | undefined): Source[] => {
  const editors = near.flatMap(({ text }) => {
    const opening = text.length <= 80 ? editing.exec(text)?.[0] : undefined;
    return opening ? personsIn(text.slice(opening.length), site) : [];
  });
  if (editors.length === 0) return sources;
  const written = sources.map((source) => ({
    ...source,
    persons: source.persons.filter((name) => !editors.includes(name)),
  }));
  const isShown = (name: string) => near.some(({ text }) => text.length <= 160 && text.includes(name));
  return written.some(({ persons }) => persons.some(isShown)) ? written : sources;
};

const editing = /^(?:edit(?:ed|ing) by|editors?|penyunting|redaktur|editör)\s?[:：]\s?/i;
