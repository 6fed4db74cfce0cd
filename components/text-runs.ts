import type { Block, Mark, Range, Span, Url } from '../lib/model.ts';
import { isWebAddress } from './web-address.ts';

/** A stretch of a block that looks the same throughout. */
export interface Run {
  start: number;
  text: string;
  strong: boolean;
  href?: Url;
  lit: boolean;
}

/** A block's text, cut where its formatting or the light changes. Read from left to right once, however many marks it has. */
export function runsOf(block: Block, lit: Span | undefined): Run[] {
  const { length } = block.text;
  const light = lit?.block === block.id ? [lit] : [];
  const ranges: Range[] = [...block.marks, ...light];
  const edges = ranges.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > 0 && edge < length);
  const cuts = [...new Set([0, ...edges, length])].sort((a, b) => a - b);
  const coming = block.marks.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let open: Mark[] = [];
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? length;
    for (let mark = coming[next]; mark && mark.start <= start; mark = coming[++next]) open.push(mark);
    open = open.filter((mark) => mark.end > start);
    const link = open.find((mark) => mark.kind === 'link' && isWebAddress(mark.href));
    return {
      start,
      text: block.text.slice(start, end),
      strong: open.some((mark) => mark.kind === 'strong'),
      ...(link?.kind === 'link' ? { href: link.href } : {}),
      lit: light.some((range) => range.start <= start && range.end >= end),
    };
  });
}
