import type { Story } from '../../model.ts';
import type { Skipped, SkipReason } from '../incoming.ts';
import { type Entry, shown } from './entry.ts';
import { fieldsOf } from './formats/format.ts';
import { JsonReader } from './json.ts';
import { brokenEntry } from './json-list.ts';
import { type PushReader, piped } from './push-reader.ts';

/** How our own files are read, handed in by whoever knows stories. */
export interface OwnFile {
  /** The newest schema that this version reads. */
  schema: number;
  /** A story of this or an older schema, checked and copied. */
  storyIn(value: unknown): { ok: true; value: Story } | { ok: false; why: SkipReason };
}

/** The stories of a file of ours, each as it was kept. */
export const ownEntries = ({ storyIn }: OwnFile): PushReader<Entry | Skipped> =>
  piped(new JsonReader(), (piece): (Entry | Skipped)[] => {
    if (piece.at === 0 || piece.key !== 'stories') return 'broken' in piece && piece.rest ? [brokenEntry(piece)] : [];
    if ('broken' in piece) return [brokenEntry(piece)];
    const story = storyIn(piece.value);
    if (story.ok) return [entryOfStory(story.value, piece.at)];
    const article = fieldsOf(fieldsOf(piece.value)?.('article'));
    return [{ at: piece.at, ...shown({ title: article?.('title'), url: article?.('url') }), why: story.why }];
  });

function entryOfStory(story: Story, at: number): Entry {
  const { article, saved, read, archived, progress, tags, note, highlights } = story;
  return {
    at,
    url: article.url,
    title: article.title,
    saved,
    ...(read !== undefined && { read }),
    ...(archived !== undefined && { archived }),
    ...(progress !== undefined && { progress }),
    tags,
    ...(note !== undefined && { note }),
    highlights: highlights.map((highlight) => ({
      quote: highlight.quote,
      ...(highlight.note !== undefined && { note: highlight.note }),
    })),
    story,
  };
}
