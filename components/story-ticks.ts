import type { Article, Brief, Span } from '../lib/model.ts';

/** A line of the brief at its place in the story, from 0 to 1. */
export interface Tick {
  span: Span;
  place: number;
  kind: 'label' | 'inferred' | 'fact';
}

/** Every section and fact of a brief at its place in the story; of two at one place the section stands. */
export function ticksOf({ blocks }: Article, { sections, facts }: Brief): Tick[] {
  const starts = new Map<string, number>();
  let length = 0;
  for (const { id, text } of blocks) {
    starts.set(id, length);
    length += text.length;
  }
  const placed = (span: Span, kind: Tick['kind']): Tick => ({
    span,
    kind,
    place: ((starts.get(span.block) ?? 0) + span.start) / Math.max(1, length),
  });
  const ticks = new Map<string, Tick>();
  const add = (tick: Tick) => {
    const key = `${tick.span.block} ${tick.span.start}`;
    if (!ticks.has(key)) ticks.set(key, tick);
  };
  for (const { sentences, basis } of sections) for (const span of sentences) add(placed(span, basis.kind));
  for (const { sentence } of facts) add(placed(sentence, 'fact'));
  return [...ticks.values()].sort((a, b) => a.place - b.place);
}
