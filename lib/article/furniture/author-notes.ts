import type { Leaf } from '../leaves.ts';
import type { Story } from '../story.ts';

/** Takes out what is said of the authors before and after the story: bylines, "Mara Lindt is a reporter at …". */
export const dropAuthorNotes = (leaves: Leaf[], story: Story, authors: string[]): void => {
  const told = leaves.filter((leaf) => story.parts.get(leaf) === 'story');
  for (const [at, leaf] of told.entries()) {
    if (at >= 2 && at < told.length - 4) continue;
    const opening = leaf.text.slice(0, 60).replace(/^(?:by|von|par|por)\s+/i, '');
    const isNote = authors.some((name) => opening.startsWith(name)) && leaf.text.length < (at < 2 ? 120 : 450);
    if (isNote) story.parts.delete(leaf);
  }
};
