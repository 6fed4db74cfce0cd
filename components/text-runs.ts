import type { Block, Highlight, Range, Span, Url } from '../lib/model.ts';
import { isWebAddress } from './web-address.ts';

/** A stretch of a block that looks the same throughout. */
export interface Run {
  start: number;
  text: string;
  strong: boolean;
  href?: Url;
  lit: boolean;
  /** What the reader marked, if these words are of it. */
  highlight?: Highlight;
  /** It ends here. */
  lastOfHighlight?: true;
}

/**
 * A block's text, cut where its formatting, the light or a highlight changes. Read from left to right once, however many
 * marks it has.
 */
export function runsOf(block: Block, lit: Span | undefined, highlights: Highlight[] = []): Run[] {
  const { length } = block.text;
  const light = lit?.block === block.id ? [lit] : [];
  const kept = highlights.flatMap((highlight) =>
    highlight.at?.block === block.id ? [{ start: highlight.at.start, end: highlight.at.end, highlight }] : [],
  );
  const ranges: Range[] = [...block.marks, ...light, ...kept];
  const edges = ranges.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > 0 && edge < length);
  const cuts = [...new Set([0, ...edges, length])].sort((a, b) => a - b);
  const marksAt = openAt(block.marks);
  const keptAt = openAt(kept);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? length;
    const open = marksAt(start);
    const link = open.find((mark) => mark.kind === 'link' && isWebAddress(mark.href));
    const [highlighted] = keptAt(start);
    return {
      start,
      text: block.text.slice(start, end),
      strong: open.some((mark) => mark.kind === 'strong'),
      ...(link?.kind === 'link' ? { href: link.href } : {}),
      lit: light.some((range) => range.start <= start && range.end >= end),
      ...(highlighted ? { highlight: highlighted.highlight } : {}),
      ...(highlighted && highlighted.end <= end ? { lastOfHighlight: true } : {}),
    };
  });
}

/** Which ranges hold a place; to be asked of places from left to right. */
function openAt<R extends Range>(ranges: R[]): (place: number) => R[] {
  const coming = ranges.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: R[] = [];
  return (place) => {
    for (let range = coming[next]; range && range.start <= place; range = coming[++next]) open.push(range);
    open = open.filter(({ end }) => end > place);
    return open;
  };
}
