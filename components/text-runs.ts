import type { Block, Range, Span, Url } from '../lib/model.ts';
import { isWebAddress } from './web-address.ts';

/** A stretch of a block that looks the same throughout. */
export interface Run {
  start: number;
  text: string;
  strong: boolean;
  href?: Url;
  lit: boolean;
}

/** A block's text, or a range of it, cut where its formatting or the light changes. */
export function runsOf(
  block: Block,
  lit: Span | undefined,
  within: Range = { start: 0, end: block.text.length },
): Run[] {
  const light = lit?.block === block.id ? [lit] : [];
  const edges = [...block.marks, ...light]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > within.start && edge < within.end);
  const cuts = [...new Set([within.start, ...edges, within.end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? within.end;
    const covers = (range: Range) => range.start <= start && range.end >= end;
    const link = block.marks.find((mark) => mark.kind === 'link' && covers(mark) && isWebAddress(mark.href));
    return {
      start,
      text: block.text.slice(start, end),
      strong: block.marks.some((mark) => mark.kind === 'strong' && covers(mark)),
      ...(link?.kind === 'link' ? { href: link.href } : {}),
      lit: light.some(covers),
    };
  });
}

/** The cells of a table's row. */
export function cellsOf({ text }: Block): Range[] {
  const cells: Range[] = [];
  for (let start = 0; start <= text.length; ) {
    const bar = text.indexOf(' | ', start);
    const end = bar < 0 ? text.length : bar;
    cells.push({ start, end });
    start = end + ' | '.length;
  }
  return cells;
}
