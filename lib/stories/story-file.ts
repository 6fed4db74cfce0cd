import type { IsoTime, Story, StoryFile } from '../model.ts';
import { currentSchema } from './migrate.ts';
import { fitted } from './shape.ts';
import { storyShape } from './story-shape.ts';

/**
 * The exported list, newest first, as text in pieces: a story a line, so that two backups can be compared and a damaged one
 * mended by hand. In pieces, because the texts of a long list together are longer than a string may be. Every story is
 * copied in one order of keys, so the same list is always the same text.
 */
export async function* storyFile(stories: AsyncIterable<Story>, now: IsoTime): AsyncIterable<string> {
  const head: Omit<StoryFile, 'stories'> = { format: 'nutgraf-stories', schema: currentSchema, exported: now };
  yield `${JSON.stringify(head).slice(0, -1)},"stories":[\n`;
  let before = '';
  for await (const story of stories) {
    const copy = fitted(storyShape, story);
    if (!copy.ok) throw new Error(`Story ${story.id} cannot be exported: ${copy.why} at ${copy.at}`);
    yield `${before}${JSON.stringify(copy.value)}`;
    before = ',\n';
  }
  yield before === '' ? ']}\n' : '\n]}\n';
}
