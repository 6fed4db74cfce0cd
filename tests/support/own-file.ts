import type { Story } from '../../lib/model.ts';
import { storyFile } from '../../lib/stories/story-file.ts';

/** The text of a file of ours with these stories. */
export async function ownFile(stories: Story[], now = '2026-02-01T12:00:00.000Z'): Promise<string> {
  async function* each() {
    yield* stories;
  }
  let text = '';
  for await (const piece of storyFile(each(), now)) text += piece;
  return text;
}
