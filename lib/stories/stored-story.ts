import { brief } from '../brief/brief.ts';
import type { Brief, Story } from '../model.ts';
import { marksOf } from './row.ts';
import type { StoredRow } from './row-shape.ts';
import type { Kept, StoryProblem } from './shelf.ts';
import { storyIn } from './story-in.ts';

/** A story as the stores hold it, each part as it was read. */
export interface StoredStory {
  id: string;
  row?: StoredRow | undefined;
  text: unknown;
  brief: unknown;
}

/**
 * The story of these records. Its text is what cannot be made again: where the row is damaged the marks are lost, where the
 * brief is, today's rules make another.
 */
export const storyOf = ({ id, row, text, brief }: StoredStory): Kept<Story, StoryProblem> => {
  const head = {
    ...(typeof text === 'object' ? text : {}),
    id,
    ...(row ? { saved: row.saved, ...marksOf(row) } : { tags: [], highlights: [] }),
    ...(row?.uncaptured ? { uncaptured: true } : {}),
  };
  const whole = storyIn({ ...head, brief });
  if (whole.ok) return whole;
  const rest = whole.why === 'newer' ? whole : storyIn({ ...head, brief: noBrief });
  if (rest.ok) return { ok: true, value: { ...rest.value, brief: madeAgain(rest.value) } };
  return { ok: false, problem: rest.why === 'newer' ? 'newer-version' : 'unreadable' };
};

/** Of a bare link, and where nobody asks for the brief: making one takes longer than reading the story. */
export const noBrief: Brief = { rules: 0, sections: [], facts: [], links: [] };

const madeAgain = ({ article, uncaptured }: Story): Story['brief'] => (uncaptured ? noBrief : brief(article));
