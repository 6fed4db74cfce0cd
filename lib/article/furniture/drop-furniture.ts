import type { Leaf } from '../leaves.ts';
import type { Story } from '../story.ts';
import { authorNotes } from './author-notes.ts';
import { closingLines } from './closing-lines.ts';
import { doubles } from './doubles.ts';
import { farAway } from './far-away.ts';
import { linkLists } from './link-lists.ts';
import { openingLines } from './opening-lines.ts';
import { orphanHeadings } from './orphan-headings.ts';
import { promptBoxes } from './prompt-boxes.ts';
import type { Finder, Told } from './told.ts';

/** In order: what stands around a prompt or at an end is only seen once others are gone; headings are left over last. */
const finders: Finder[] = [
  promptBoxes,
  linkLists,
  farAway,
  authorNotes,
  openingLines,
  closingLines,
  doubles,
  orphanHeadings,
];

/** Takes out of the story what only its surroundings show to be furniture. */
export const dropFurniture = (page: Leaf[], story: Story, headline: string, authors: string[]): void => {
  for (const find of finders) {
    const told: Told = {
      page,
      story: page.filter((leaf) => story.parts.get(leaf) === 'story'),
      root: story.root,
      headline,
      authors,
      isShown: (leaf) => story.parts.has(leaf),
    };
    for (const leaf of [...find(told)]) {
      story.parts.delete(leaf);
    }
  }
};
