import type { Story, Url } from '../model.ts';
import { foundAgain } from './found-again.ts';
import { identityOf } from './identity.ts';
import { marksOf, sameMarks } from './marks.ts';
import { merged } from './merged.ts';
import { type Change, dropRow, put, rowAt, taken } from './records.ts';
import type { StoredRow } from './row-shape.ts';
import type { Added } from './shelf.ts';
import type { Tally } from './tally.ts';
import { wholeStory } from './whole-story.ts';

/** Puts stories at their places, or beneath all that are there, in their order; those that are here already are merged with. */
export const add = async (
  change: Change,
  tally: Tally,
  stories: Story[],
  newId: () => string,
  places?: number[],
): Promise<Added> => {
  const brought = broughtOnce(stories, places);
  // Asked all at once: an import of thousands would otherwise wait for thousands of answers, one after the other.
  const held = await Promise.all([...brought.keys()].map((identity) => rowAt(change, identity)));
  const unknown: Placed[] = [];
  let mergedWith = 0;
  for (const [index, placed] of [...brought.values()].entries()) {
    const { story } = placed;
    const row = held[index];
    if (!row) unknown.push(placed);
    else if (await mergeInto(change, tally, row, story)) mergedWith++;
  }
  const lastDoc = await taken(change, 'doc', unknown.length);
  const beneath = unknown.filter(({ place }) => place === undefined).length;
  let place = (await taken(change, 'oldest', -beneath)) + beneath;
  const ids = await freeIds(
    change,
    unknown.map(({ story }) => story),
    newId,
  );
  for (const [index, { story, place: own }] of unknown.entries()) {
    const whole = { ...story, id: ids[index] ?? newId(), highlights: foundAgain(story.highlights, story.article) };
    put(change, tally, whole, lastDoc - index, own ?? --place);
  }
  return { added: unknown.length, merged: mergedWith, known: brought.size - unknown.length - mergedWith };
};

/** One story an address: what a file holds twice is merged before anything is written. */
const broughtOnce = (stories: Story[], places: number[] = []): Map<Url, Placed> => {
  const brought = new Map<Url, Placed>();
  for (const [index, story] of stories.entries()) {
    const identity = identityOf(story.article);
    const before = brought.get(identity);
    brought.set(identity, before ? { ...before, story: merged(before.story, story) } : { story, place: places[index] });
  }
  return brought;
};

interface Placed {
  story: Story;
  place: number | undefined;
}

/** Another story may have this id already: whoever made the file, its ids are not ours. Removed ones still have theirs. */
const freeIds = async (change: Change, stories: Story[], newId: () => string): Promise<string[]> => {
  const held = await Promise.all(stories.map(({ id }) => change.objectStore('texts').getKey(id)));
  const ids = new Set<string>();
  for (const [index, { id }] of stories.entries()) ids.add(held[index] !== undefined || ids.has(id) ? newId() : id);
  return [...ids];
};

/** Whether the story that is here got anything by it. */
const mergeInto = async (change: Change, tally: Tally, row: StoredRow, brought: Story): Promise<boolean> => {
  const [text, brief] = await Promise.all([
    change.objectStore('texts').get(row.id),
    change.objectStore('briefs').get(row.id),
  ]);
  const here = wholeStory({ id: row.id, row, text, brief });
  // A text that cannot be read any more is better replaced than kept.
  const both = here.ok ? merged(here.value, brought) : { ...brought, ...marksOf(row), id: row.id };
  const highlights = foundAgain(both.highlights, both.article);
  const whole: Story = { ...both, highlights };
  const same =
    sameMarks(marksOf(row), marksOf(whole)) && whole.saved === row.saved && whole.uncaptured === row.uncaptured;
  if (here.ok && same) return false;
  const doc = await taken(change, 'doc', 1);
  dropRow(change, tally, row);
  put(change, tally, whole, doc, row.order);
  return true;
};
