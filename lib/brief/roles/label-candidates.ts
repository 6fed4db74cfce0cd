import type { Article, Block, Range, Span } from '../../model.ts';
import { isTooLong, type KnownLabel, knownLabel, longestLabel } from '../../text/labels/known-label.ts';
import { isNoLabel } from '../../text/labels/no-label.ts';

/** Something on the page that may announce what follows. */
export interface LabelCandidate {
  /** Where it stands in `article.blocks`. */
  index: number;
  /** The label's words without the colon; absent for a digest box without a title. */
  at?: Span;
  /** `plain`: nothing sets it apart from its sentence but its words; `line`: a line of its own that is no heading. */
  form: 'lead-in' | 'plain' | 'line' | 'heading' | 'box-title' | 'untitled-box';
  /** Absent for words that the lexicon does not hold. */
  known?: KnownLabel;
}

/** Everything on the page that has the form of a label, in the page's order. Most headings are none: see `weighedLabels`. */
export function labelCandidates({ blocks, language }: Article): LabelCandidate[] {
  const boxes = new Set<number>();
  return blocks.flatMap((block, index): LabelCandidate[] => {
    const opensBox = block.box !== undefined && !boxes.has(block.box);
    if (block.box !== undefined) boxes.add(block.box);
    if (block.kind === 'headline' || block.kind === 'caption' || block.kind === 'correction') return [];
    if (block.kind === 'heading' || block.kind === 'question')
      return candidateIn(
        block,
        language,
        { start: 0, end: block.text.length },
        index,
        opensBox ? 'box-title' : 'heading',
      );
    const leadIn = block.leadIn && candidateIn(block, language, block.leadIn, index, 'lead-in');
    if (leadIn?.length) return leadIn;
    if (block.kind === 'digest')
      return opensBox ? [{ index, form: 'untitled-box', known: { role: 'summary', sure: true } }] : [];
    const plain = plainLabel(block, language);
    return plain ? candidateIn(block, language, plain, index, plain.end === block.text.length ? 'line' : 'plain') : [];
  });
}

function candidateIn(
  block: Block,
  language: string,
  { start, end }: Range,
  index: number,
  form: LabelCandidate['form'],
): LabelCandidate[] {
  const words = block.text.slice(start, end);
  if (isTooLong(words) || isNoLabel(words, language)) return [];
  const bare = words.replace(/(?<![\s:：.…|–—-])[\s:：.…|–—-]+$/, '');
  const known = knownLabel(words, language);
  return [{ index, at: { block: block.id, start, end: start + bare.length }, form, ...(known ? { known } : {}) }];
}

/**
 * The label that the page sets in no type of its own: a line that is nothing else, what stands before a colon, or, where
 * the lexicon is sure of three words or more, what stands before a capital: "Why it matters The island …".
 */
function plainLabel({ kind, text }: Block, language: string): Range | undefined {
  if (kind !== 'paragraph' && kind !== 'item' && kind !== 'row') return undefined;
  const stop = /[:：]/.exec(text.slice(0, longestLabel))?.index ?? -1;
  const known = stop > 0 ? knownLabel(text.slice(0, stop), language) : undefined;
  if (known && (known.sure ? stop > 5 : !/^\S{1,12}$/.test(text.slice(0, stop)))) return { start: 0, end: stop + 1 };
  if (text.length <= longestLabel && !/[.!。]$/.test(text)) {
    const line = knownLabel(text, language);
    if (line && !(line.coined && !/[:：]$/.test(text))) return { start: 0, end: text.length };
  }
  const words = text.slice(0, longestLabel).split(' ');
  for (let count = Math.min(6, words.length - 1); count >= 3; count--) {
    const label = words.slice(0, count).join(' ');
    if (/^\p{Lu}/u.test(words[count] ?? '') && knownLabel(label)?.sure) return { start: 0, end: label.length };
  }
  return undefined;
}
