import type { Block, BlockId, BlockKind, Mark } from '../model.ts';
import { knownLabel } from '../text/labels/known-label.ts';
import { absoluteUrl } from './absolute-url.ts';
import { isAllBold } from './bold.ts';
import type { Leaf } from './leaves.ts';
import type { Place } from './place.ts';
import type { Part } from './story.ts';

// Longer than this, bold text is emphasis, not a heading. "What we know about the fire at the port so far" has 46.
const longestHeading = 90;

/** The article's blocks: the headline, then each part of the story in the page's order. */
export const blocksOf = (headline: string, parts: [Leaf, Part][], boxOf: Map<Leaf, Place>, base: string): Block[] => {
  const blocks: Block[] = [{ id: 'b0', kind: 'headline', text: headline, marks: [] }];
  const boxes = new Map<Place, number>();
  let row: { place: Place; block: Block } | undefined;
  for (const [leaf, part] of parts) {
    const marks = absoluteMarks(leaf.marks, base);
    const box = boxOf.get(leaf) ?? leaf.place.aside;
    const isTitle = titleLike(leaf) && (box === undefined || !boxes.has(box) || knownLabel(leaf.text) !== undefined);
    const kind = kindOf(leaf, part, isTitle);
    if (kind === 'row' && row && row.place === leaf.place.row) {
      joinCell(row.block, leaf.text, marks);
      continue;
    }
    const block: Block = { id: `b${blocks.length}` satisfies BlockId, kind, text: leaf.text, marks };
    if (kind === 'heading' && leaf.place.level > 0) block.level = leaf.place.level;
    if (kind === 'item') block.level = Math.max(1, leaf.place.list);
    if (leaf.afterRule) block.afterRule = true;
    if (box && kind !== 'caption') {
      const number = boxes.get(box) ?? boxes.size + 1;
      boxes.set(box, number);
      block.box = number;
    }
    row = kind === 'row' && leaf.place.row ? { place: leaf.place.row, block } : undefined;
    blocks.push(block);
  }
  return blocks;
};

const kindOf = (leaf: Leaf, part: Part, isTitle: boolean): BlockKind => {
  const { place, text, marks } = leaf;
  if (part === 'caption' || part === 'standfirst' || part === 'correction') return part;
  if (part === 'digest') return isTitle ? 'heading' : 'digest';
  if (place.level > 0 || place.tag === 'dt' || place.tag === 'summary') return 'heading';
  if (isDataCell(place) && text.length < 200) return 'row';
  if (isAllBold(text, marks) && place.item === undefined && leaf.linkLength === 0) {
    if (text.length <= longestHeading && !/[,;]$/.test(text)) return 'heading';
    if (/[?？]["”»]?$/u.test(text)) return 'question';
  }
  if (place.item) return 'item';
  return place.quote ? 'quote' : 'paragraph';
};

/** A digest's title, not one of its lines. */
const titleLike = (leaf: Leaf): boolean =>
  leaf.text.length <= 50 && leaf.place.item === undefined && !/[.!]$/.test(leaf.text);

/** A cell with one line in it, beside others; tables that only lay a page out have whole paragraphs in theirs, or a cell a row. */
const isDataCell = ({ row, tag, up, textLength }: Place): boolean => {
  if (!row) return false;
  if (tag === 'td' || tag === 'th') return textLength < row.textLength;
  return up?.tag === 'td' && tag === 'p' && up.textLength < row.textLength;
};

const joinCell = (block: Block, text: string, marks: Mark[]): void => {
  const shift = block.text.length + 1;
  block.text = `${block.text} ${text}`;
  for (const mark of marks) block.marks.push({ ...mark, start: mark.start + shift, end: mark.end + shift });
};

const absoluteMarks = (marks: Mark[], base: string): Mark[] => {
  const kept: Mark[] = [];
  for (const mark of marks) {
    if (mark.kind === 'strong') kept.push(mark);
    else {
      const href = absoluteUrl(mark.href, base);
      if (href && !mark.href.startsWith('#')) kept.push({ ...mark, href });
    }
  }
  return kept;
};
