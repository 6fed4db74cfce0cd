import { brief as briefOf } from '../brief/brief.ts';
import type { Story } from '../model.ts';
import type { StoredRow } from './row-shape.ts';
import type { Kept, StoryProblem } from './shelf.ts';
import { noBrief, storedStory } from './stored-story.ts';

/** A story as the stores hold it, each part as it was read. */
export interface Stored {
  id: string;
  row: StoredRow | undefined;
  text: unknown;
  brief: unknown;
}

/** The story of these records; where its brief is damaged, today's rules make another. */
export const wholeStory = ({ id, row, text, brief }: Stored): Kept<Story, StoryProblem> => {
  const whole = storedStory(id, row, text, brief);
  if (whole.ok) return whole;
  const rest = whole.why === 'newer' ? whole : storedStory(id, row, text);
  if (!rest.ok) return { ok: false, problem: rest.why === 'newer' ? 'newer-version' : 'unreadable' };
  return { ok: true, value: { ...rest.value, brief: rest.value.uncaptured ? noBrief : briefOf(rest.value.article) } };
};
