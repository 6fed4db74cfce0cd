import type { Article, Span, Range as Stretch } from '../lib/model.ts';
import { rangeOf } from './text-places.ts';

/** Pictures' lines and notes of the desk are not what a listener waits for. */
const silent = new Set<string>(['caption', 'correction']);

/** What a voice reads of a story, in order. */
export const spokenSentences = (article: Article, sentencesIn: (text: string, language: string) => Stretch[]): Span[] =>
  article.blocks
    .filter(({ kind }) => !silent.has(kind))
    .flatMap(({ id, text }) => sentencesIn(text, article.language).map((range) => ({ ...range, block: id })));

/** The first sentence that a window shows which begins at `top`: all of them, the headline too, while the text is below. */
export function firstInSight(text: Element, sentences: Span[], top: number): number {
  if (text.getBoundingClientRect().top >= top) return 0;
  const first = sentences.findIndex((span) => (rangeOf(text, span)?.getBoundingClientRect().bottom ?? 0) > top + 4);
  return Math.max(0, first);
}

/** Marks the sentence that is spoken, without touching the text that shows it; `undefined` takes the mark away. */
export function markSpoken(text: Element | null, span: Span | undefined): Range | undefined {
  const range = text && span ? rangeOf(text, span) : undefined;
  // Not in the trees that tests render into.
  if (!globalThis.CSS?.highlights) return range;
  if (range) CSS.highlights.set('spoken', new Highlight(range));
  else CSS.highlights.delete('spoken');
  return range;
}

/** Keeps the spoken sentence in the window for a reader who follows; one who looks elsewhere is left there. */
export function follow(range: Range, before: Range | undefined, top: number): void {
  const inSight = ({ top: from, bottom }: DOMRect) => bottom > top && from < window.innerHeight;
  const box = range.getBoundingClientRect();
  if (before && !inSight(before.getBoundingClientRect())) return;
  if (box.top >= top && box.bottom <= window.innerHeight) return;
  const smooth = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const aThirdDown = top + (window.innerHeight - top) / 3;
  window.scrollBy({ top: box.top - aThirdDown, behavior: smooth ? 'smooth' : 'instant' });
}
