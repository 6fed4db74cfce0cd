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
    burn(document, range);
    bringIntoView(range);
    return exact ? 'exact' : 'similar';
  }
  return 'folded-away';
}

const isShown = (range: Range): boolean =>
  Array.from(range.getClientRects()).some(({ width, height }) => width > 1 && height > 1);

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
