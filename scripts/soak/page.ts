/** What runs in the extension's own page while the browser is killed: changes without end, and a look at what is left of them. */
import { parseQuery } from '../../lib/search/query.ts';
import { Search } from '../../lib/search/search.ts';
import { tidy } from '../../lib/search/tidy.ts';
import { bareLink } from '../../lib/stories/bare-link.ts';
import { Database } from '../../lib/stories/database.ts';
import { IndexedSegments } from '../../lib/stories/indexed-segments.ts';
import { openShelf } from '../../lib/stories/indexed-shelf.ts';
import { SearchedStories } from '../../lib/stories/searched-stories.ts';
import { chanceFrom } from '../bench/made-text.ts';

/** The story of this number is to have this tag, or to be gone: as it was asked for, and again as it was answered. */
export interface Change {
  number: number;
  /** Empty for a story without a tag, `null` for one that is gone. */
  tag: string | null;
  answered: boolean;
}

const now = '2026-03-05T10:00:00.000Z';
const shelf = openShelf();

/** A word that this story alone has. */
const wordOf = (number: number) => `unique${number}x`;

const readingOf = (number: number) => {
  const link = bareLink(`https://courier.example/${number}`, `Story ${number}`);
  if (!link) throw new Error('No link');
  const text = `${wordOf(number)} ${'The dam holds, officials said. '.repeat(100)}`;
  const blocks = [...link.article.blocks, { id: 'b1' as const, kind: 'paragraph' as const, text, marks: [] }];
  return { ...link, article: { ...link.article, blocks } };
};

/** What the background does at every start of the browser; drivers start it in a way that tells nobody. */
export { beginFreshLog } from '../../lib/stories/fresh-log.ts';

/** Changes the list until the page ends, and tells of each change before it is asked for and once the shelf has answered it. */
export async function work(seed: number, first: number, tell: (change: Change) => Promise<void>): Promise<never> {
  const chance = chanceFrom(seed);
  const ids = new Map<number, string>();
  const tags = new Map<number, string>();
  const change = async (number: number, tag: string | null, ask: () => Promise<{ ok: boolean }>) => {
    await tell({ number, tag, answered: false });
    if ((await ask()).ok) void tell({ number, tag, answered: true });
  };
  for (let number = first; ; number++) {
    await change(number, '', async () => {
      const saved = await shelf.save(readingOf(number), now);
      if (saved.ok) ids.set(number, saved.value.id);
      return saved;
    });
    const other = first + Math.floor(chance() * (number - first + 1));
    const id = ids.get(other) ?? '';
    const is = async () => ((await shelf.open(id)) as { value?: object }).value !== undefined;
    if (chance() < 0.5 && (await is())) {
      tags.set(other, `t${number}`);
      await change(other, `t${number}`, () => shelf.mark([id], (marks) => ({ ...marks, tags: [`t${number}`] })));
    }
    if (chance() < 0.2) await change(other, null, () => shelf.remove([id], now));
    if (chance() < 0.1 && !(await is())) await change(other, tags.get(other) ?? '', () => shelf.restore([id]));
    if (chance() < 0.02) await mergedIndex();
  }
}

async function mergedIndex(): Promise<void> {
  const database = new Database('stories');
  const stories = new SearchedStories(database);
  await tidy(new IndexedSegments(database), { living: () => stories.living() });
  await database.close();
}

/** What stands on the shelf: the tag of each story, and every way in which a record is not whole. */
export async function look(): Promise<{ tags: [number, string][]; faults: string[] }> {
  const faults: string[] = [];
  const tags: [number, string][] = [];
  const database = new Database('stories');
  const search = new Search(new IndexedSegments(database), new SearchedStories(database));
  const docs = await shelf.docs({ pile: 'all', order: 'newest' });
  const rows = docs.ok ? await shelf.rowsOf(docs.value) : docs;
  if (!docs.ok || !rows.ok) return { tags, faults: ['The list cannot be read'] };
  if (rows.value.length !== docs.value.length) faults.push(`${docs.value.length - rows.value.length} rows are damaged`);
  for (const row of rows.value) {
    const number = Number(row.url.split('/').at(-1));
    tags.push([number, row.tags[0] ?? '']);
    const story = await shelf.open(row.id);
    if (!story.ok || !story.value?.article.blocks[1]) faults.push(`Story ${number} has no text`);
    const hits = await (await search.find(parseQuery(wordOf(number), false))).next(2);
    if (hits.length !== 1 || hits[0]?.story !== row.doc) faults.push(`Story ${number} is not found`);
  }
  const counts = await shelf.counts();
  if (!counts.ok || counts.value.unread !== rows.value.length) faults.push('The count is not that of the rows');
  const connection = await database.connection();
  const texts = new Set(await connection.getAllKeys('texts'));
  const briefs = new Set(await connection.getAllKeys('briefs'));
  const removed = await connection.getAllKeys('removed');
  const known = new Set([...rows.value.map(({ id }) => id), ...removed]);
  for (const id of texts) if (!known.has(id)) faults.push(`The text ${id} belongs to no story`);
  for (const id of known) if (!texts.has(id) || !briefs.has(id)) faults.push(`The story ${id} is half there`);
  await database.close();
  return { tags, faults };
}
