import type { Article, Block, BlockId, Section, Span } from '../../model.ts';
import type { KnownLabel } from '../../text/labels/known-label.ts';
import { saysMachineWritten } from '../../text/labels/machine-written.ts';
import type { Sentence } from '../sentences.ts';
import { textOf } from '../text-of.ts';
import { type LabelCandidate, labelCandidates } from './label-candidates.ts';
import { weighedLabels } from './weighed-labels.ts';

/**
 * The sections that the publisher labelled, in the page's order. A label owns what follows it up to the next label,
 * heading, rule, the end of its box or of the story; one in a list item owns that item and the list in it. Words that tell no
 * role are kept as they are, as details.
 */
export function labelledSections(article: Article, sentences: Sentence[]): Section[] {
  const labels = weighedLabels(labelCandidates(article), article);
  const starts = new Set(labels.map(({ index }) => index));
  const byBlock = Map.groupBy(sentences, ({ span }) => span.block);

  return labels.slice(0, mostSections).flatMap((label): Section[] => {
    const { at, known } = label;
    const owned = ownedBlocks(article, label, starts).flatMap((id) => byBlock.get(id) ?? []);
    const role = sumsUp(article.blocks[label.index + 1], known) ? 'summary' : (known?.role ?? 'details');
    const byMachine = role === 'summary' ? machineNote(article, at, owned) : undefined;
    const told = owned.filter(({ span }) => span !== byMachine);
    const spans = told.flatMap(({ span, text }) => afterLabel(span, text, at));
    if (!spans.length) return [];
    const basis = { kind: 'label', ...(at ? { label: at } : {}), ...(byMachine ? { byMachine } : {}) } as const;
    return [{ role, basis, sentences: spans.slice(0, mostSentences) }];
  });
}

// A guide to a subject has some forty labels, and under one there may be a chapter. More is a page that means harm.
const mostSections = 100;
const mostSentences = 200;

/** "In short" concludes, but not above a digest. */
const sumsUp = (next: Block | undefined, known: KnownLabel | undefined): boolean =>
  next?.kind === 'digest' && next.text.length > longestVerdict && known?.role === 'bottom-line';

// "Mostly false" is what a fact check finds, not a point of a digest.
const longestVerdict = 40;

/** Where a summary says that a machine wrote it: in its title, else in a line of its own, which is then no line of the summary. */
const machineNote = (article: Article, label: Span | undefined, lines: Sentence[]): Span | undefined =>
  label && saysMachineWritten(textOf(article, label), 'title')
    ? label
    : lines.find(({ text }) => saysMachineWritten(text, 'line'))?.span;

/** What is left of a sentence after the label that opens it, which the sentence knows nothing of where the page did not set it in bold. */
function afterLabel(span: Span, text: string, label: Span | undefined): Span[] {
  if (!label || span.block !== label.block || span.start >= label.end) return [span];
  const rest = text.slice(label.end - span.start).replace(/^[\s:：–—-]+/, '');
  // What a heading may trail is no sentence: "The bottom line ...".
  return /[\p{L}\p{N}]/u.test(rest) ? [{ ...span, start: span.end - rest.length }] : [];
}

/** Ids of the blocks that a label at `index` owns. */
function ownedBlocks({ blocks }: Article, { index, form, known }: LabelCandidate, starts: Set<number>): BlockId[] {
  const own = blocks[index];
  if (!own) throw new Error(`No block at ${index} in this article`);
  const owned = [own.id];
  if (own.kind === 'item') return [...owned, ...nestedIn(blocks, index, own, starts)];
  // One sentence concludes; what stands below it signs off.
  if (form === 'lead-in' && known?.role === 'bottom-line' && own.text.length > longestVerdict) return owned;
  const inBox = form === 'box-title' || form === 'untitled-box' || own.box !== undefined;
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next];
    if (!block || starts.has(next)) break;
    if (inBox ? block.box !== own.box : block.box !== undefined || block.afterRule) break;
    if (block.kind === 'heading' || (form === 'lead-in' && known?.role !== 'voices' && opensAnother(block))) break;
    owned.push(block.id);
  }
  return owned;
}

/** A bold lead-in with a colon announces something else, be it a label or not; of those who speak, a name does. */
const opensAnother = ({ kind, text, leadIn }: Block): boolean =>
  kind === 'paragraph' &&
  leadIn !== undefined &&
  /[:：]\s*$|^\s?[:：]/.test(text.slice(leadIn.end - 1, leadIn.end + 1));

/** The items of the list inside that item, up to the next label. */
function nestedIn(blocks: Block[], index: number, { level = 1 }: Block, starts: Set<number>): BlockId[] {
  const nested: BlockId[] = [];
  for (const [after, block] of blocks.slice(index + 1).entries()) {
    if (block.kind !== 'item' || (block.level ?? 1) <= level || starts.has(index + 1 + after)) break;
    nested.push(block.id);
  }
  return nested;
}
