import type { Article, Block, Range, Span } from '../../model.ts';
import { isNoLabel, isTooLong, type KnownLabel, knownLabel, longestLabel } from '../../text/labels/known-label.ts';

/** Something on the page that may announce what follows. */
export interface LabelCandidate {
  /** Where it stands in `article.blocks`. */
  index: number;
  /** The label's words without the colon; absent for a digest box without a title. */
  at?: Span;
  form: 'lead-in' | 'heading' | 'box-title' | 'untitled-box';
  /** Absent for words that the lexicon does not hold. */
  known?: KnownLabel;
}

/** Everything on the page that has the form of a label, in the page's order. Most headings are none: see `labelsOf`. */
export function labelCandidates({ blocks }: Article): LabelCandidate[] {
  const boxes = new Set<number>();
  return blocks.flatMap((block, index): LabelCandidate[] => {
    const opensBox = block.box !== undefined && !boxes.has(block.box);
    if (block.box !== undefined) boxes.add(block.box);
    if (block.kind === 'headline' || block.kind === 'caption' || block.kind === 'correction') return [];
    const form = opensBox ? 'box-title' : 'heading';
    if (block.kind === 'heading') return candidateIn(block, { start: 0, end: block.text.length }, index, form);
    if (block.leadIn) return candidateIn(block, block.leadIn, index, 'lead-in');
    if (block.kind === 'digest')
      return opensBox ? [{ index, form: 'untitled-box', known: { role: 'summary', sure: true } }] : [];
    const plain = plainLeadIn(block);
    return plain ? candidateIn(block, plain, index, 'lead-in') : [];
  });
}

function candidateIn(
  block: Block,
  { start, end }: Range,
  index: number,
  form: LabelCandidate['form'],
): LabelCandidate[] {
  const words = block.text.slice(start, end);
  if (isTooLong(words) || isNoLabel(words)) return [];
  const bare = words.replace(/[\s:：.–—-]+$/, '');
  const known = knownLabel(words);
  return [{ index, at: { block: block.id, start, end: start + bare.length }, form, ...(known ? { known } : {}) }];
}

/** The lead-in that the page does not set in bold: "Why it matters: …", only if the lexicon is sure of it. */
function plainLeadIn(block: Block): Range | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'item' && block.kind !== 'row') return undefined;
  const colon = block.text.slice(0, longestLabel).search(/[:：]/);
  return colon > 5 && knownLabel(block.text.slice(0, colon))?.sure ? { start: 0, end: colon + 1 } : undefined;
}
