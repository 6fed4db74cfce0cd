import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ReaderMarks, Story, StoryRow } from '../lib/model.ts';
import type { MessageKey } from '../lib/words.ts';
import { counted } from './counted.ts';
import {
  type Before,
  type Done,
  type ImportOutcome,
  type ListProblem,
  listProblemWords,
  type StoriesDoings,
} from './stories-doings.ts';
import type { MarksChange } from './use-marks.ts';
import { useWords } from './words.ts';

export type ListState =
  | { kind: 'loading' }
  | { kind: 'problem'; problem: ListProblem }
  | { kind: 'rows'; rows: StoryRow[] };
export type OpenState =
  | { kind: 'none' | 'loading' | 'gone' }
  | { kind: 'problem'; problem: ListProblem }
  | { kind: 'story'; story: Story };

/** What was last said, and what can be put back. */
export interface Notice {
  /** Sentences, each whole in itself. */
  said: string[];
  taken?: { id: string };
  /** A change of the open story, which can be taken back. */
  before?: Before[];
  /** `passing` goes by itself; `heard` is for the ear alone, as the eye sees it elsewhere. */
  manner?: 'passing' | 'heard';
}

// Long enough to read twice.
const passesInMs = 10_000;

/** What the reading list remembers while it is shown: its rows, the open story, what was last said. */
export function useStories(doings: StoriesDoings, openId: string | undefined) {
  const words = useWords();
  const [list, setList] = useState<ListState>({ kind: 'loading' });
  const [open, setOpen] = useState<OpenState>({ kind: 'none' });
  const [notice, setNotice] = useState<Notice>();
  const [report, setReport] = useState<ImportOutcome>();

  const load = useCallback(async () => {
    const rows = await doings.page({ pile: 'all', order: 'newest' }, 100_000).catch(unexpected);
    setList(rows.ok ? { kind: 'rows', rows: rows.value } : { kind: 'problem', problem: rows.problem });
  }, [doings]);

  useEffect(() => {
    void load();
    return doings.onChange(load);
  }, [doings, load]);

  // The row of the open story is another one whenever the story was marked or saved again, here or by another page. How far
  // its reader is changes all the time, and the open story knows.
  const row = list.kind === 'rows' ? list.rows.find(({ id }) => id === openId) : undefined;
  const rowIs = row && JSON.stringify({ ...row, progress: undefined });
  const listed = list.kind !== 'loading';
  useEffect(() => {
    if (openId === undefined) return setOpen({ kind: 'none' });
    if (!listed) return;
    let current = true;
    setOpen((before) => (before.kind === 'story' && before.story.id === openId ? before : { kind: 'loading' }));
    void doings
      .open(openId)
      .catch(unexpected)
      .then((story) => {
        if (!current) return;
        if (!story.ok) setOpen({ kind: 'problem', problem: story.problem });
        else setOpen(story.value ? { kind: 'story', story: story.value } : { kind: 'gone' });
      });
    return () => {
      current = false;
    };
  }, [doings, openId, rowIs, listed]);

  useEffect(() => {
    if (notice?.manner !== 'passing') return;
    const timer = setTimeout(() => setNotice(undefined), passesInMs);
    return () => clearTimeout(timer);
  }, [notice]);

  const changeRows = (change: (rows: StoryRow[]) => StoryRow[]) =>
    setList((before) => (before.kind === 'rows' ? { kind: 'rows', rows: change(before.rows) } : before));

  const sentencesOf = ({ what, next }: { what: MessageKey; next: MessageKey }) => [words(what), words(next)];

  /** Does it, and says what came of it; a doing that throws is our mistake or the browser's refusal, and is said, too. */
  const act = async <T>(
    doing: Promise<Done<T>>,
    then: (value: T) => Notice | 'as before' | undefined,
  ): Promise<boolean> => {
    try {
      const done = await doing;
      const next = done.ok ? then(done.value) : { said: sentencesOf(listProblemWords[done.problem]) };
      if (next !== 'as before') setNotice(next);
      return done.ok;
    } catch (error) {
      console.error(error);
      setNotice({ said: sentencesOf({ what: 'storiesFailed', next: 'storiesFailedNext' }) });
      return false;
    }
  };

  return {
    list,
    open,
    notice,
    report,
    load,
    say: (said: string) => setNotice({ said: [said], manner: 'passing' }),
    hush: () => setNotice(undefined),
    closeReport: () => setReport(undefined),
    mark: (id: string, title: string, read: boolean) =>
      act(doings.mark([id], markedRead(read)), ({ rows: [marked] }) => {
        if (marked) changeRows((rows) => rows.map((row) => (row.id === id ? marked : row)));
        return { said: [words(read ? 'storiesMarkedRead' : 'storiesMarkedUnread', title)], manner: 'passing' };
      }),
    change: (id: string, how: MarksChange, said?: string) =>
      act(doings.mark([id], how), ({ rows: [changed], before }) => {
        if (changed) changeRows((rows) => rows.map((row) => (row.id === id ? changed : row)));
        return said === undefined ? 'as before' : { said: [said], before };
      }),
    putBack: (before: Before[]) =>
      act(doings.putBack(before), ({ rows: [changed] }) => {
        if (changed) changeRows((rows) => rows.map((row) => (row.id === changed.id ? changed : row)));
        return undefined;
      }),
    remove: (id: string, title: string) =>
      act(doings.remove([id]), (removed) => {
        changeRows((rows) => rows.filter((row) => row.id !== id));
        return removed.includes(id)
          ? { said: [words('storiesRemoved', title)], taken: { id } }
          : { said: [words('storiesRemovedForGood')] };
      }),
    restore: ({ id }: { id: string }) =>
      act(doings.restore([id]), ([row]) => {
        if (!row) return undefined;
        changeRows((rows) => [...rows.filter(({ id }) => id !== row.id), row].sort((a, b) => b.order - a.order));
        return { said: [words('storiesRestored', row.title)], manner: 'passing' };
      }),
    exportAll: () =>
      act(doings.exportAll(), ({ stories, left }) => ({
        said: [
          counted(words, 'storiesExported', stories),
          ...(left > 0 ? [counted(words, 'storiesExportLeft', left)] : []),
        ],
        ...(left > 0 ? {} : { manner: 'passing' }),
      })),
    importFile: (file: File) => {
      setReport(undefined);
      setNotice({ said: [words('storiesImporting')] });
      return act(
        doings.importFile(file).then((outcome): Done<ImportOutcome> => ({ ok: true, value: outcome })),
        (outcome) => {
          setReport(outcome);
          void load();
          return outcome.kind === 'imported'
            ? { said: [counted(words, 'storiesImported', outcome.added)], manner: 'heard' }
            : undefined;
        },
      );
    },
  };
}

const markedRead =
  (read: boolean) =>
  ({ read: _, ...marks }: ReaderMarks): ReaderMarks =>
    read ? { ...marks, read: new Date().toISOString() } : marks;

/** Our own mistake, or a refusal of the browser that we did not think of: no reason to leave the page without a word. */
const unexpected = (error: unknown): { ok: false; problem: ListProblem } => {
  console.error(error);
  return { ok: false, problem: 'unavailable' };
};
