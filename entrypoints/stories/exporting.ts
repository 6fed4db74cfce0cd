import type { ExportForm, ExportOutcome, Following } from '../../components/transfer-doings.ts';
import { words } from '../../lib/browser/words.ts';
import type { IsoTime, Story, StoryRow } from '../../lib/model.ts';
import type { Kept, Shelf, StoryProblem } from '../../lib/stories/shelf.ts';
import { storyFile } from '../../lib/stories/story-file.ts';
import { bookmarksFile } from '../../lib/transfer/export/bookmarks.ts';
import { markdownZip } from '../../lib/transfer/export/markdown-zip.ts';
import { pocketCsv } from '../../lib/transfer/export/pocket-csv.ts';
import { storyMarkdown } from '../../lib/transfer/export/story-markdown.ts';
import { storyPlainText } from '../../lib/transfer/export/story-plain-text.ts';
import type { Words } from '../../lib/words.ts';
import { blobOf, type Pieces } from './download.ts';

const forms = {
  json: { type: 'application/json', ending: 'json' },
  markdown: { type: 'application/zip', ending: 'zip' },
  text: { type: 'text/plain', ending: 'txt' },
  bookmarks: { type: 'text/html', ending: 'html' },
  csv: { type: 'text/csv', ending: 'csv' },
} as const satisfies Record<ExportForm, { type: string; ending: string }>;

/** One story needs no zip around it. */
const oneNote = { type: 'text/markdown', ending: 'md' };

export interface ExportedFile {
  blob: Blob;
  name: string;
  outcome: ExportOutcome;
}

interface ExportOptions {
  /** These stories alone. */
  ids?: string[] | undefined;
  following?: Following;
}

/** The list, or these stories of it, as a file. */
export async function exportedFile(
  shelf: Shelf,
  form: ExportForm,
  now: IsoTime,
  { ids, following }: ExportOptions = {},
): Promise<Kept<ExportedFile, StoryProblem>> {
  const outcome: ExportOutcome = { stories: 0, left: 0 };
  const { type, ending } = form === 'markdown' && ids?.length === 1 ? oneNote : forms[form];
  try {
    const blob = await blobOf(pieces(), type);
    return { ok: true, value: { blob, name: `nutgraf-stories-${now.slice(0, 10)}.${ending}`, outcome } };
  } catch (error) {
    if (error instanceof Stopped) return { ok: false, problem: error.problem };
    throw error;
  }

  function pieces(): Pieces {
    switch (form) {
      case 'json':
        return storyFile(stories(), now);
      case 'markdown':
        return ending === oneNote.ending ? each(storyMarkdown) : markdownZip(stories(), words);
      case 'text':
        return each(storyPlainText);
      case 'bookmarks':
        return eachRow((rows) => bookmarksFile(rows, words('storiesTitle')));
      case 'csv':
        return eachRow(pocketCsv);
    }
  }

  async function* stories(): AsyncIterable<Story> {
    const total = ids?.length ?? (await countOf(shelf));
    for await (const story of shelf.stories(ids)) {
      following?.signal.throwIfAborted();
      if (story.ok) {
        outcome.stories++;
        yield story.value;
        following?.onShare(Math.min(1, outcome.stories / total));
      } else if (story.problem === 'unreadable') outcome.left++;
      else throw new Stopped(story.problem);
    }
  }

  async function* each(inWords: (story: Story, words: Words) => string): AsyncIterable<string> {
    for await (const story of stories()) yield inWords(story, words);
  }

  async function* eachRow(file: (rows: StoryRow[]) => Iterable<string>): AsyncIterable<string> {
    const docs = await shelf.docs({ pile: 'all', order: 'newest' });
    const rows = docs.ok ? await shelf.rowsOf(docs.value) : docs;
    if (!docs.ok || !rows.ok) throw new Stopped(rows.ok ? 'unavailable' : rows.problem);
    const wanted = ids && new Set(ids);
    const listed = wanted ? rows.value.filter(({ id }) => wanted.has(id)) : rows.value;
    outcome.stories = listed.length;
    outcome.left = wanted ? 0 : docs.value.length - rows.value.length;
    yield* file(listed);
  }
}

/** For progress alone: a list that cannot be counted is told of when it is read. */
async function countOf(shelf: Shelf): Promise<number> {
  const counts = await shelf.counts();
  return counts.ok ? counts.value.unread + counts.value.read + counts.value.archived : Number.POSITIVE_INFINITY;
}

/** The shelf cannot go on; what was read of it is no whole file. */
class Stopped extends Error {
  readonly problem: StoryProblem;
  constructor(problem: StoryProblem) {
    super(problem);
    this.problem = problem;
  }
}
