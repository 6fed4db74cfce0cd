import type { Story } from '../model.ts';
import { migrated } from './migrate.ts';
import { type Fitted, fitted, type MisfitReason } from './shape.ts';
import { storyShape } from './story-shape.ts';

export type StoryIn = Fitted<Story> | { ok: false; why: 'newer'; at: string };
export type Unfit = MisfitReason | 'newer';

/** The story that a stored record or a line of an imported file holds: brought to today's schema, checked and copied. */
export const storyIn = (value: unknown): StoryIn => {
  const today = migrated(value);
  return today.ok ? fitted(storyShape, today.value) : { ok: false, why: today.why, at: 'schema' };
};
