import { type Cuttable, longest } from '../incoming.ts';
import type { Run } from './bytes.ts';
import { type Entry, highlightsIn, htmlIn } from './entry.ts';
import { omnivoreHighlights } from './formats/omnivore-highlights.ts';
import type { Part } from './part.ts';
import { wordsIn } from './words.ts';
import { UnpackProblem } from './zip/unpacked.ts';

/**
 * Adds to an entry of Omnivore the text and highlights that stand in files of their own, called as its slug says. Their names
 * are compared with what the list says, and lead nowhere else.
 */
export function completedBy(parts: Part[]): (entry: Entry, run: Run) => Promise<Entry> {
  const byName = new Map(parts.map((part) => [part.name.split('/').at(-1) ?? '', part]));
  return async (entry, run) => {
    if (entry.slug === undefined) return entry;
    const cut = new Set<Cuttable>(entry.cut);
    const html = await textOf(byName.get(`${entry.slug}.html`), run, () => cut.add('html'));
    const markdown = await textOf(byName.get(`${entry.slug}.md`), run, () => cut.add('highlights'));
    const marked = markdown === undefined ? { highlights: [] } : omnivoreHighlights(markdown);
    const readable = htmlIn(html, () => cut.add('html'));
    const note = wordsIn(marked.note, longest.note, () => cut.add('note'));
    return {
      ...entry,
      ...(readable !== undefined && { html: readable }),
      ...(note !== undefined && { note }),
      highlights: highlightsIn(marked.highlights, () => cut.add('highlights')),
      ...(cut.size > 0 && { cut: [...cut] }),
    };
  };
}

/** The text of a file beside the list; nothing, and `lost` is told, where it cannot be unpacked or is longer than we keep. */
async function textOf(part: Part | undefined, { signal }: Run, lost: () => void): Promise<string | undefined> {
  if (!part) return undefined;
  try {
    // A letter takes up to four bytes.
    const text = await part.whole({ signal }, longest.html * 4);
    if (text === undefined) lost();
    return text;
  } catch (error) {
    if (!(error instanceof UnpackProblem)) throw error;
    lost();
    return undefined;
  }
}
