import { matchesOf } from './find-passage.ts';
import { lightName } from './light-css.ts';
import { pageTextIn } from './page-text.ts';
import type { Passage } from './passage.ts';

declare global {
  // In our world of the page, which the page's own scripts cannot see: what to light up, and the light that burns.
  var nutgrafPassage: Passage | undefined;
  var nutgrafLight: AbortController | undefined;
}

/** `similar`: the page has other words by now. `folded-away`: it is there, in something closed. `gone`: no more. */
export type Lit = 'exact' | 'similar' | 'folded-away' | 'gone';

/** Scrolls to a passage and lights it up instead of the one before; Esc puts it out. The document stays as it is. */
export function lightUp(document: Document, passage: Passage): Lit {
  globalThis.nutgrafLight?.abort();
  const page = pageTextIn(document.body);
  const matches = matchesOf(page.text, passage);
  if (matches.length === 0) return 'gone';
  for (const { start, end, exact } of matches) {
    const range = page.rangeOf(Math.max(0, start), Math.min(page.text.length, end));
    if (!isShown(range)) continue;
    burn(document, exact ? range : inWholeWords(range));
    bringIntoView(range);
    return exact ? 'exact' : 'similar';
  }
  return 'folded-away';
}

const isShown = (range: Range): boolean =>
  Array.from(range.getClientRects()).some(({ width, height }) => width > 1 && height > 1);

/** Where the words differ, a match may begin or end within one. */
function inWholeWords(range: Range): Range {
  const before = /\S*$/.exec(textBefore(range.startContainer, range.startOffset))?.[0].length ?? 0;
  range.setStart(range.startContainer, range.startOffset - before);
  const after = /^\S*/.exec(textAfter(range.endContainer, range.endOffset))?.[0].length ?? 0;
  range.setEnd(range.endContainer, range.endOffset + after);
  return range;
}

// A word is shorter than this, and what is not (a line of Chinese) needs no more of it.
const longestWord = 30;
const textBefore = (node: Node, offset: number) =>
  (node.textContent ?? '').slice(Math.max(0, offset - longestWord), offset);
const textAfter = (node: Node, offset: number) => (node.textContent ?? '').slice(offset, offset + longestWord);

/** The light and its one listener go together. */
function burn(document: Document, range: Range): void {
  const light = new AbortController();
  globalThis.nutgrafLight = light;
  CSS.highlights.set(lightName, new Highlight(range));
  light.signal.addEventListener('abort', () => CSS.highlights.delete(lightName));
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') light.abort();
    },
    { capture: true, signal: light.signal },
  );
}

/** At once and without gliding: on a long page the eye would lose its place, and pages load more while one scrolls by. */
function bringIntoView(range: Range): void {
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  // In a paragraph taller than the window the sentence may still be out of sight.
  const { top, bottom } = range.getBoundingClientRect();
  const height = element?.ownerDocument.documentElement.clientHeight ?? 0;
  if (top < 0 || bottom > height) window.scrollBy({ top: top - height / 3, behavior: 'instant' });
}
