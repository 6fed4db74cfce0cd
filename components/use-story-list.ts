import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { View } from '../lib/model.ts';
import { KnownRows } from './known-rows.ts';
import type { Counts, Found, ListDoings, ListProblem } from './stories-doings.ts';

export interface ListedStories {
  kind: 'stories';
  /** In the list's order. */
  docs: number[];
  /** There may be more to come: the first screen is shown before the rest is known. */
  more: boolean;
  /** What was searched for has this; absent where nothing was. */
  found?: Found;
  /** Names the view and the query: another list has another name. */
  name: string;
  /** Stories that have another `doc` than in this list before. */
  moved: Map<number, number>;
}
export type Listed = { kind: 'loading' } | { kind: 'problem'; problem: ListProblem } | ListedStories;

// What fills a tall screen; it is painted before the order of all the others is known.
const firstRows = 50;
// An import tells of every hundred stories; the list follows in steps.
const followsAfterMs = 200;

/** What the list shows, kept up to date with what other pages do to it. */
export function useStoryList(doings: ListDoings, { pile, order }: View, query: string) {
  const [listed, setListed] = useState<Listed>({ kind: 'loading' });
  const [counts, setCounts] = useState<Counts>();
  const [version, setVersion] = useState(0);
  const [, setNews] = useState(0);
  const rows = useMemo(() => new KnownRows(doings, () => setNews((news) => news + 1)), [doings]);
  const last = useRef<Listed>(listed);
  const known = useRef(new Map<number, number>());

  /** Reads again what may have changed; `moved` where it is known which stories have another `doc` now. */
  const refresh = useCallback(
    (moved?: Map<number, number>) => {
      for (const [from, to] of moved ?? []) known.current.set(from, to);
      rows.outdate();
      setVersion((before) => before + 1);
    },
    [rows],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = doings.onChange(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        refresh();
      }, followsAfterMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [doings, refresh]);

  useEffect(() => {
    let current = true;
    doings.counts().then(
      (read) => current && read.ok && setCounts(read.value),
      (error: unknown) => console.error(error),
    );
    return () => {
      current = false;
    };
  }, [doings, version]);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const view: View = { pile, order };
    const name = JSON.stringify([pile, order, query]);
    const show = (next: Listed) => {
      if (signal.aborted) return;
      last.current = next;
      if (next.kind === 'stories') known.current = new Map();
      setListed(next);
    };
    const list = async () => {
      const before = last.current.kind === 'stories' && last.current.name === name ? last.current : undefined;
      const nothing: ListedStories = { kind: 'stories', docs: [], more: false, name, moved: new Map() };
      if (query !== '') {
        for await (const found of doings.search(query, view, signal)) {
          if (!found.ok) return show({ kind: 'problem', problem: found.problem });
          const { docs, more } = found.value;
          // Found again: what is listed stays until as much of it is found, or all there is.
          if (before && more && docs.length < before.docs.length) continue;
          const moved = await movedTo(before?.docs, docs, doings, rows, known.current);
          if (signal.aborted) return;
          rows.searchedFor(query);
          show({ ...nothing, docs, more, found: found.value, moved });
        }
        return;
      }
      rows.searchedFor('');
      if (!before) {
        const first = await doings.page(view, firstRows);
        if (!first.ok) return show({ kind: 'problem', problem: first.problem });
        rows.put(first.value);
        show({ ...nothing, docs: first.value.map(({ doc }) => doc), more: first.value.length === firstRows });
      }
      const docs = await doings.docs(view);
      if (!docs.ok) return show({ kind: 'problem', problem: docs.problem });
      show({
        ...nothing,
        docs: docs.value,
        moved: await movedTo(before?.docs, docs.value, doings, rows, known.current),
      });
    };
    list().catch((error: unknown) => {
      if (signal.aborted) return;
      console.error(error);
      show({ kind: 'problem', problem: 'unavailable' });
    });
    return () => controller.abort();
  }, [doings, rows, pile, order, query, version]);

  return { listed, rows, counts, version, refresh };
}

// More than a reader changes by hand; of an import of thousands nothing in the list is one that was there before.
const mostMoved = 500;

/** Which stories of a list have another `doc` in the next one: they keep the focus, the selection and their place on the screen. */
async function movedTo(
  before: number[] | undefined,
  after: number[],
  doings: Pick<ListDoings, 'rowsOf'>,
  rows: KnownRows,
  known: Map<number, number>,
): Promise<Map<number, number>> {
  if (!before) return new Map();
  const there = new Set(after);
  const moved = new Map([...known].filter(([, to]) => there.has(to)));
  const gone = before.filter((doc) => !there.has(doc) && !moved.has(doc));
  if (gone.length === 0) return moved;
  const here = new Set([...before, ...moved.values()]);
  const unknown = after.filter((doc) => !here.has(doc));
  if (unknown.length === 0 || unknown.length > mostMoved) return moved;
  const read = await doings.rowsOf(unknown);
  if (!read.ok) return moved;
  rows.put(read.value);
  const byId = new Map(read.value.map(({ id, doc }) => [id, doc]));
  for (const doc of gone) {
    const to = byId.get(rows.rowOf(doc)?.id ?? '');
    if (to !== undefined) moved.set(doc, to);
  }
  return moved;
}
