import type { Following, Looked } from '../../components/transfer-doings.ts';
import { articleOfReadable } from '../../lib/article/article-of-readable.ts';
import type { Article } from '../../lib/model.ts';
import { takeSnapshot } from '../../lib/snapshot/take-snapshot.ts';
import { bareTitle, hostOf } from '../../lib/stories/bare-link.ts';
import { bringIn, previewOf } from '../../lib/stories/bring-in.ts';
import { currentSchema } from '../../lib/stories/migrate.ts';
import type { Shelf } from '../../lib/stories/shelf.ts';
import { storyIn } from '../../lib/stories/story-in.ts';
import { incomingIn, surveyOf } from '../../lib/transfer/import/incoming-in.ts';
import { recognised } from '../../lib/transfer/import/recognised.ts';
import type { Incoming, Skipped } from '../../lib/transfer/incoming.ts';

// A file is read twice before it is shown what it would bring: which addresses come again, then what is known of them.
const firstHalf = (share: number) => share / 2;
const secondHalf = (share: number) => (1 + share) / 2;

/** A list of stories that can be read several times over. */
export interface Source {
  format: string;
  /** How many stories are in it several times over. */
  repeated: number;
  /** From its start; `onShare` hears how much of it was read. */
  read(following: Following): AsyncIterable<Incoming | Skipped>;
}

/** The list that files hold, told by what is in them. */
export async function sourceIn(files: File[], following: Following): Promise<Source | Looked> {
  const { signal } = following;
  const file = await recognised(files, { schema: currentSchema, storyIn }, { signal });
  if (!file.ok) return { kind: 'unreadable', why: file.why };
  const { list } = file;
  const survey = await surveyOf(list, { signal, onRead: shareOf(list.size, following, firstHalf) });
  return {
    format: list.format,
    repeated: survey.repeated.size,
    read: (again) => incomingIn(list, { signal: again.signal, onRead: shareOf(list.size, again), survey }),
  };
}

/** What a source would bring to the shelf, and the doing of it; `told` hears of every change of the shelf. */
export async function looked(shelf: Shelf, source: Source, following: Following, told: () => void): Promise<Looked> {
  const { signal, onShare } = following;
  const preview = await previewOf(shelf, source.read({ signal, onShare: (share) => onShare(secondHalf(share)) }));
  if (!preview.ok) return { kind: 'failed', problem: preview.problem };
  const { ours, ...counts } = preview.value;
  return {
    kind: 'preview',
    preview: { format: source.format, repeated: source.repeated, ...counts },
    bringIn: (following) =>
      bringIn(shelf, source.read(following), {
        ours,
        now: new Date().toISOString(),
        newId: () => crypto.randomUUID(),
        articleOf: articleIn,
        signal: following.signal,
        onBrought: told,
      }),
  };
}

const shareOf = (size: number, { onShare }: Following, part = (share: number) => share) => {
  let read = 0;
  return (bytes: number) => {
    read += bytes;
    onShare(part(size === 0 ? 1 : Math.min(1, read / size)));
  };
};

/** The article of a text that another program kept. Its markup is parsed in a document where nothing loads or runs. */
function articleIn(incoming: Incoming, html: string): Article | undefined {
  const { url, title, site, authors, published, language } = incoming;
  const document = new DOMParser().parseFromString(html, 'text/html');
  return articleOfReadable(takeSnapshot(document), {
    url,
    title: title ?? bareTitle(url),
    // As of a bare link: a story without an outlet would be listed without a word of where it stands.
    site: site ?? hostOf(url),
    ...(authors === undefined ? {} : { authors }),
    ...(published === undefined ? {} : { published }),
    ...(language === undefined ? {} : { language }),
  });
}
