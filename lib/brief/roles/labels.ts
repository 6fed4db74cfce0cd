import type { Article, BlockId, Section, Span } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import { type LabelCandidate, labelCandidates } from './label-candidates.ts';

/**
 * The sections that the publisher labelled, in the page's order. A label owns what follows it up to the next label,
 * heading, rule, the end of its box or of the story; one in a list item owns that item. A label that the lexicon only
 * guesses counts as a box's title or beside another label; bold lead-ins that nobody knows are kept in the publisher's
 * words, as details, on a page that labels its paragraphs anyway.
 */
export function labelledSections(article: Article, sentences: Sentence[]): Section[] {
  const candidates = labelCandidates(article);
  const labels = candidates.filter(isLabel(candidates, article));
  const starts = new Set(labels.map(({ index }) => index));
  const byBlock = Map.groupBy(sentences, ({ span }) => span.block);

  return labels.slice(0, mostSections).flatMap(({ index, at, form, known }): Section[] => {
    const owned = ownedBlocks(article, index, form, starts).flatMap((id) => byBlock.get(id) ?? []);
    const spans = owned.flatMap(({ span, text }) => afterLabel(span, text, at));
    if (!spans.length) return [];
    return [
      {
        role: known?.role ?? 'details',
        basis: { kind: 'label', ...(at ? { label: at } : {}) },
        sentences: spans.slice(0, mostSentences),
      },
    ];
  });
}

// A guide to a subject has some forty labels, and under one there may be a chapter. More is a page that means harm.
const mostSections = 100;
const mostSentences = 200;

/** What is left of a sentence after the label that opens it, which the sentence knows nothing of where the page did not set it in bold. */
function afterLabel(span: Span, text: string, label: Span | undefined): Span[] {
  if (!label || span.block !== label.block || span.start >= label.end) return [span];
  const rest = text.slice(label.end - span.start).replace(/^[\s:：–—-]+/, '');
  return rest ? [{ ...span, start: span.end - rest.length }] : [];
}

/** Which of a page's candidates are labels: each is weighed against the company it keeps. */
function isLabel(candidates: LabelCandidate[], { blocks }: Article): (candidate: LabelCandidate) => boolean {
  const known = candidates.filter(({ known }) => known && known.role !== 'deeper');
  const sure = known.some(({ known, form }) => known?.sure || form === 'box-title');
  const evident = sure || known.length >= 2;
  // A page that sets its labels as bold lead-ins to paragraphs does so for those we do not know as well.
  const leadInsEvident = known.some(({ form, known }) => form === 'lead-in' && known?.sure);

  return ({ index, at, form, known }) => {
    if (known) return known.sure || form === 'box-title' || evident;
    const block = blocks[index];
    return (
      leadInsEvident && form === 'lead-in' && block?.kind === 'paragraph' && block.text.charAt(at?.end ?? 0) === ':'
    );
  };
}

/** Ids of the blocks that a label at `index` owns. */
function ownedBlocks({ blocks }: Article, index: number, form: LabelCandidate['form'], starts: Set<number>): BlockId[] {
  const own = blocks[index];
  if (!own) throw new Error(`No block at ${index} in this article`);
  const owned = [own.id];
  if (own.kind === 'item') return owned;
  const inBox = form === 'box-title' || form === 'untitled-box' || own.box !== undefined;
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (!block || starts.has(next)) break;
    if (inBox ? block.box !== own.box : block.box !== undefined || block.afterRule) break;
    if (block.kind === 'heading') break;
    owned.push(block.id);
  }
  return owned;
}
