import type { IsoTime } from '../../model.ts';
import { type Cuttable, type Incoming, longest } from '../incoming.ts';

/**
 * Two entries of one address as one: the earliest times, what either says was done, all tags and highlights, both notes. Of
 * what can only be one (title, text, outlet), the first entry's, unless its title is cut and the other's is not.
 */
export function merged(first: Incoming, second: Incoming): Incoming {
  const cut = new Set<Cuttable>([...(first.cut ?? []), ...(second.cut ?? [])]);
  const { titleIsCut: _, ...one } = { ...second, ...first };
  const titled =
    first.title !== undefined && !(first.titleIsCut && second.title && !second.titleIsCut) ? first : second;
  const note = bothNotes(first.note, second.note, () => cut.add('note'));
  return {
    ...one,
    copies: (first.copies ?? 1) + (second.copies ?? 1),
    ...(titled.title !== undefined && { title: titled.title }),
    ...(titled.titleIsCut && { titleIsCut: true }),
    ...earliest('saved', first.saved, second.saved),
    ...earliest('read', first.read, second.read),
    ...earliest('archived', first.archived, second.archived),
    ...(one.progress !== undefined && { progress: Math.max(first.progress ?? 0, second.progress ?? 0) }),
    tags: most([...new Set([...first.tags, ...second.tags])], longest.tags, () => cut.add('tags')),
    ...(note !== undefined && { note }),
    highlights: most(bothHighlights(first, second), longest.highlights, () => cut.add('highlights')),
    ...(cut.size > 0 && { cut: [...cut] }),
  };
}

/** A time says more than that it was so; of two, the earlier. */
function earliest<K extends string, T extends IsoTime | true>(key: K, one?: T, other?: T): { [key in K]?: T } {
  const times = [one, other].filter((time) => typeof time === 'string').sort();
  const found = times[0] ?? one ?? other;
  return (found === undefined ? {} : { [key]: found }) as { [key in K]?: T };
}

function bothNotes(one: string | undefined, other: string | undefined, cut: () => void): string | undefined {
  if (one === undefined || other === undefined || one.includes(other)) return one ?? other;
  const both = `${one}\n\n${other}`;
  if (both.length <= longest.note) return both;
  cut();
  return both.slice(0, longest.note).toWellFormed();
}

function bothHighlights(first: Incoming, second: Incoming): Incoming['highlights'] {
  const byQuote = new Map(first.highlights.map((highlight) => [highlight.quote, highlight]));
  for (const highlight of second.highlights) {
    const known = byQuote.get(highlight.quote);
    if (!known || (known.note === undefined && highlight.note !== undefined)) byQuote.set(highlight.quote, highlight);
  }
  return [...byQuote.values()];
}

function most<T>(values: T[], count: number, cut: () => void): T[] {
  if (values.length > count) cut();
  return values.slice(0, count);
}
