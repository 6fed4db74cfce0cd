import type { IsoTime, Story, StoryFile } from '../model.ts';
import { currentSchema } from './migrate.ts';
import { fitted } from './shape.ts';
import { storyIn, type Unfit } from './story-in.ts';
import { storyShape } from './story-shape.ts';

/** The exported list. Every story is copied in one order of keys, so that the same list is always the same text. */
export const storyFile = (stories: Story[], now: IsoTime): StoryFile => ({
  format: 'nutgraf-stories',
  schema: currentSchema,
  exported: now,
  stories: stories.map((story) => {
    const copy = fitted(storyShape, story);
    if (!copy.ok) throw new Error(`Story ${story.id} cannot be exported: ${copy.why} at ${copy.at}`);
    return copy.value;
  }),
});

/**
 * The file's text in pieces, one story a line: two backups can be compared, and a damaged one mended by hand. In pieces,
 * because the texts of a long list together are longer than a string may be.
 */
export const storyFileText = ({ stories, ...head }: StoryFile): string[] => [
  `${JSON.stringify(head).slice(0, -1)},"stories":[\n`,
  ...stories.map((story, index) => `${JSON.stringify(story)}${index < stories.length - 1 ? ',' : ''}\n`),
  ']}\n',
];

export interface Skipped {
  /** Place in the file, from 0, and the story's title where it has one. */
  index: number;
  title?: string;
  why: Unfit;
}

export type StoriesIn =
  | { ok: true; stories: Story[]; skipped: Skipped[] }
  | { ok: false; why: 'not-json' | 'not-ours' | 'newer' };

/** The stories of an exported file of this or an older schema. What is wrong with one of them is no reason to refuse the others. */
export const storiesIn = (text: string): StoriesIn => {
  const file = parsed(text.replace(/^\ufeff/, ''));
  if (file === undefined) return { ok: false, why: 'not-json' };
  const { format, schema, stories: listed } = file.value;
  if (format !== ('nutgraf-stories' satisfies StoryFile['format'])) return { ok: false, why: 'not-ours' };
  if (typeof schema === 'number' && schema > currentSchema) return { ok: false, why: 'newer' };
  if (!Array.isArray(listed)) return { ok: false, why: 'not-ours' };
  const stories: Story[] = [];
  const skipped: Skipped[] = [];
  for (const [index, value] of listed.entries()) {
    const story = storyIn(value);
    if (story.ok) stories.push(story.value);
    else skipped.push({ index, ...titleOf(value), why: story.why });
  }
  return { ok: true, stories, skipped };
};

/** The file's own keys, none of what they may pretend to inherit; `undefined` for what is no JSON at all. */
const parsed = (text: string): { value: Partial<Record<keyof StoryFile, unknown>> } | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined; // a SyntaxError, and the answer says so
  }
  return { value: typeof value === 'object' && value !== null ? { ...value } : {} };
};

/** Enough of a refused story's title to know it by. */
const titleOf = (value: unknown): { title?: string } => {
  const title = keyOf(keyOf(value, 'article'), 'title');
  return typeof title === 'string' && title !== '' ? { title: title.slice(0, 200).toWellFormed() } : {};
};

const keyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
