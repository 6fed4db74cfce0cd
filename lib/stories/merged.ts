import type { Highlight, Story } from '../model.ts';

/**
 * The story that is here with what another copy of it brings: all tags and highlights of both, the earlier time of saving,
 * reading and archiving, the larger progress, both notes, and the other's text where ours is a bare link.
 */
export const merged = (here: Story, brought: Story): Story => {
  const text = here.uncaptured && !brought.uncaptured ? brought : here;
  const { uncaptured: _, ...rest } = here;
  const read = earlier(here.read, brought.read);
  const archived = earlier(here.archived, brought.archived);
  const progress = Math.max(here.progress ?? 0, brought.progress ?? 0);
  const note = joinedNotes(here.note, brought.note);
  return {
    ...rest,
    saved: earlier(here.saved, brought.saved) ?? here.saved,
    ...(read === undefined ? {} : { read }),
    ...(archived === undefined ? {} : { archived }),
    ...(progress > 0 ? { progress } : {}),
    tags: [...new Set([...here.tags, ...brought.tags])],
    ...(note === undefined ? {} : { note }),
    highlights: joinedHighlights(here.highlights, brought.highlights),
    article: text.article,
    brief: text.brief,
    ...(text.uncaptured ? { uncaptured: true } : {}),
  };
};

const earlier = (one: string | undefined, other: string | undefined): string | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return Date.parse(other) < Date.parse(one) ? other : one;
};

/** A note that the other holds already is not said twice. */
const joinedNotes = (here: string | undefined, brought: string | undefined): string | undefined => {
  if (!here || !brought) return here || brought;
  if (here.includes(brought)) return here;
  return brought.includes(here) ? brought : `${here}\n\n${brought}`;
};

const joinedHighlights = (here: Highlight[], brought: Highlight[]): Highlight[] => {
  const quotes = new Set(here.map(({ quote }) => quote));
  return [...here, ...brought.filter(({ quote }) => !quotes.has(quote))];
};
