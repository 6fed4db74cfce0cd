import { Zip, ZipDeflate } from 'fflate';
import type { Story } from '../../model.ts';
import type { Words } from '../../words.ts';
import { fileName, uniqueNames } from './file-name.ts';
import { storyMarkdown } from './story-markdown.ts';

/** One Markdown file a story, in a zip, as bytes in pieces: a folder that Obsidian opens. */
export async function* markdownZip(
  stories: AsyncIterable<Story>,
  words: Words,
): AsyncIterable<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = [];
  let failed: Error | undefined;
  const zip = new Zip((error, bytes) => {
    if (error) failed = error;
    else ready.push(new Uint8Array(bytes)); // a copy: the zip goes on writing into its own
  });
  const unique = uniqueNames();
  const encoder = new TextEncoder();
  for await (const story of stories) {
    const name = unique(fileName(story.article.title, words('exportStory')));
    const file = new ZipDeflate(`${name}.md`, { level: 6 });
    file.mtime = dateWithin(story.saved);
    zip.add(file);
    file.push(encoder.encode(storyMarkdown(story, words)), true);
    if (failed) throw failed;
    yield* ready;
    ready = [];
  }
  zip.end();
  if (failed) throw failed;
  yield* ready;
}

/** Zip files know the years 1980 to 2099. */
const dateWithin = (time: string): Date => {
  const date = new Date(time);
  const year = date.getUTCFullYear();
  return year > 1980 && year < 2099 ? date : new Date('1981-01-01T00:00:00Z');
};
