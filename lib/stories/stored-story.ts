import type { Brief } from '../model.ts';
import { marksOf } from './marks.ts';
import type { StoredRow } from './row-shape.ts';
import { type StoryIn, storyIn } from './story-in.ts';

/** Of a bare link, and where nobody asks for the brief: making one takes longer than reading the story. */
export const noBrief: Brief = { rules: 0, sections: [], facts: [], links: [] };

/**
 * The story that these records hold, with this brief. Its text is what cannot be made again: where the row is damaged, only
 * the reader's marks are lost.
 */
export const storedStory = (id: string, row: StoredRow | undefined, text: unknown, brief: unknown = noBrief): StoryIn =>
  storyIn({
    ...(typeof text === 'object' ? text : {}),
    id,
    ...(row ? { saved: row.saved, ...marksOf(row) } : { tags: [], highlights: [] }),
    ...(row?.uncaptured ? { uncaptured: true } : {}),
    brief,
  });
