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

/** A block's text, cut where its formatting or the light changes. */
export function runsOf(block: Block, lit: Span | undefined): Run[] {
  const { length } = block.text;
  const light = lit?.block === block.id ? [lit] : [];
  const edges = [...block.marks, ...light]
    .flatMap(({ start, end }) => [start, end])
    .filter((edge) => edge > 0 && edge < length);
  const cuts = [...new Set([0, ...edges, length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? length;
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
