import type { ReaderMarks, StoryRow } from '../lib/model.ts';
import type { MessageKey } from '../lib/words.ts';
import { type CountedKey, counted } from './counted.ts';
import type { KnownRows } from './known-rows.ts';
import type { ListDoings } from './stories-doings.ts';
import type { MarksChange } from './use-marks.ts';
import type { Act, Notice, Undo } from './use-notice.ts';
import { useWords } from './words.ts';

/** What can be done to the stories of a list, to one as to thousands. */
export type Deed = 'archive' | 'unarchive' | 'read' | 'unread' | 'remove';

/** What turns a deed back. */
export const opposite: Partial<Record<Deed, Deed>> = {
  archive: 'unarchive',
  unarchive: 'archive',
  read: 'unread',
  unread: 'read',
};

/** How it is said of one story ($1 its headline) and of several ($1 their number). */
interface DeedWords {
  one: MessageKey;
  many: CountedKey;
}

const said = {
  archive: { one: 'readerArchived', many: 'storiesArchivedMany' },
  unarchive: { one: 'readerUnarchived', many: 'storiesUnarchivedMany' },
  read: { one: 'storiesMarkedRead', many: 'storiesMarkedReadMany' },
  unread: { one: 'storiesMarkedUnread', many: 'storiesMarkedUnreadMany' },
  remove: { one: 'storiesRemoved', many: 'storiesRemovedMany' },
  restore: { one: 'storiesRestored', many: 'storiesRestoredMany' },
  tag: { one: 'storiesTagged', many: 'storiesTaggedMany' },
} as const satisfies Record<Deed | 'restore' | 'tag', DeedWords>;

interface DeedsOptions {
  doings: ListDoings;
  act: Act;
  saying(notice: Notice): void;
  /** Hears of what is done without a way back of its own. */
  since(id: string, how: MarksChange): void;
  rows: KnownRows;
  refresh(moved?: Map<number, number>): void;
}

// Rows that are read at a time where thousands are asked for: some milliseconds' work.
const atATime = 500;
// From here on it takes long enough to say that it is being done.
const takesAWhile = 300;

/** Does what the reader asks to stories, says it, and remembers how to undo it. */
export function useDeeds({ doings, act, saying, since, rows, refresh }: DeedsOptions) {
  const words = useWords();

  const rowsOf = async (docs: number[]): Promise<StoryRow[]> => {
    const all: StoryRow[] = [];
    for (let at = 0; at < docs.length; at += atATime) {
      const some = docs.slice(at, at + atATime).map((doc) => rows.rowOf(doc) ?? doc);
      const unknown = some.filter((one) => typeof one === 'number');
      const read = unknown.length > 0 ? await doings.rowsOf(unknown) : undefined;
      const byDoc = new Map((read?.ok ? read.value : []).map((row) => [row.doc, row]));
      all.push(...some.flatMap((one) => (typeof one === 'number' ? (byDoc.get(one) ?? []) : one)));
    }
    return all;
  };
  const sentence = ({ one, many }: DeedWords, stories: { title: string }[]): string =>
    stories.length === 1 ? words(one, stories[0]?.title ?? '') : counted(words, many, stories.length);
  const working = (count: number) => {
    if (count > takesAWhile) saying({ said: [counted(words, 'storiesWorking', count)] });
  };

  const changeRows = (before: { id: string; doc: number }[], change: MarksChange, sentences: DeedWords) =>
    act(
      doings.mark(
        before.map(({ id }) => id),
        change,
      ),
      (changed) => {
        const docs = new Map(before.map(({ id, doc }) => [id, doc]));
        rows.put(changed.rows);
        refresh(
          new Map(changed.rows.flatMap(({ id, doc }) => (docs.get(id) === doc ? [] : [[docs.get(id) ?? doc, doc]]))),
        );
        return {
          said: [sentence(sentences, changed.rows)],
          manner: 'passing',
          ...(changed.before.length > 0 ? { undo: { kind: 'marks', before: changed.before } satisfies Undo } : {}),
        };
      },
    );

  const remove = async (stories: StoryRow[]): Promise<boolean> =>
    act(doings.remove(stories.map(({ id }) => id)), (ids) => {
      refresh();
      if (ids.length === 0) return { said: [words('storiesRemovedForGood')] };
      const removed = new Set(ids);
      return {
        said: [
          sentence(
            said.remove,
            stories.filter(({ id }) => removed.has(id)),
          ),
        ],
        undo: { kind: 'removed', ids },
      };
    });

  return {
    rowsOf,
    do: async (deed: Deed, docs: number[]): Promise<boolean> => {
      working(docs.length);
      const stories = await rowsOf(docs);
      if (stories.length === 0) return false;
      if (deed === 'remove') return remove(stories);
      return changeRows(stories, changes[deed](new Date().toISOString()), said[deed]);
    },
    tag: async (docs: number[], change: (tags: string[]) => string[]): Promise<boolean> => {
      working(docs.length);
      const stories = await rowsOf(docs);
      return changeRows(stories, (marks) => ({ ...marks, tags: change(marks.tags) }), said.tag);
    },
    /** Of the open story, which need not be in the list. What is not worth saying leaves the notice as it is. */
    change: (id: string, how: MarksChange, sentence?: string): Promise<boolean> =>
      act(doings.mark([id], how), ({ rows: changed, before }) => {
        const [row] = changed;
        const [was] = before;
        const doc = rows.withId(id)?.doc;
        rows.put(changed);
        if (sentence === undefined) since(id, how);
        // How far the reader is changes all the time, and no list by it.
        if (row && was && isAlike(was.marks, row)) return undefined;
        refresh(doc !== undefined && row && row.doc !== doc ? new Map([[doc, row.doc]]) : undefined);
        return sentence === undefined
          ? undefined
          : { said: [sentence], manner: 'passing', undo: { kind: 'marks', before } };
      }),
    removeOpen: (id: string, title: string): Promise<boolean> =>
      act(doings.remove([id]), (ids) => {
        refresh();
        return ids.includes(id)
          ? { said: [words('storiesRemoved', title)], undo: { kind: 'removed', ids } }
          : { said: [words('storiesRemovedForGood')] };
      }),
    /** `then` hears which stories were touched. */
    undo: (undo: Undo, then: (rows: StoryRow[]) => void): Promise<boolean> => {
      const done = (changed: StoryRow[], how: 'restored' | 'as before'): Notice => {
        rows.put(changed);
        refresh();
        then(changed);
        return {
          said: [how === 'restored' ? sentence(said.restore, changed) : words('storiesUndone')],
          manner: 'passing',
        };
      };
      working(undo.kind === 'removed' ? undo.ids.length : undo.before.length);
      return undo.kind === 'removed'
        ? act(doings.restore(undo.ids), (restored) => (restored.length > 0 ? done(restored, 'restored') : 'hush'))
        : act(doings.putBack(undo.before), (changed) => done(changed.rows, 'as before'));
    },
  };
}
export type Deeds = ReturnType<typeof useDeeds>;

/** But for how far the reader is. */
const isAlike = (one: ReaderMarks, other: ReaderMarks): boolean =>
  [one, other]
    .map(({ read, archived, note, tags, highlights }) => JSON.stringify([read, archived, note, tags, highlights]))
    .every((marks, _, [first]) => marks === first);

const changes = {
  archive: (archived) => (marks) => ({ ...marks, archived: marks.archived ?? archived }),
  unarchive:
    () =>
    ({ archived: _, ...marks }) =>
      marks,
  read: (read) => (marks) => ({ ...marks, read: marks.read ?? read }),
  unread:
    () =>
    ({ read: _, ...marks }) =>
      marks,
} as const satisfies Record<Exclude<Deed, 'remove'>, (now: string) => (marks: ReaderMarks) => ReaderMarks>;
