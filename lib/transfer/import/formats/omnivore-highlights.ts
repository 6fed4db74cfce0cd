import type { Raw } from '../entry.ts';

/**
 * `highlights/{slug}.md`: a quotation, the labels of it, the note on it, parted by empty lines; an empty line within a
 * quotation was made the beginning of a quoted one. A note on the whole page is text that two more empty lines follow.
 */
export function omnivoreHighlights(markdown: string): Required<Pick<Raw, 'highlights'>> & { note?: string } {
  const highlights: { quote: string; note?: string }[] = [];
  const pageNotes: string[] = [];
  const text = markdown.replace(/\r\n?/g, '\n');
  for (const [, block = '', gap = ''] of text.matchAll(/([^\n]+(?:\n[^\n]+)*)(\n*)/g)) {
    const last = highlights.at(-1);
    if (block.startsWith('>')) highlights.push({ quote: block.replace(/^> ?/gm, '').trim() });
    else if (!last || gap.length > 3 || (gap.length > 1 && text.endsWith(block + gap))) pageNotes.push(block);
    else last.note = last.note === undefined ? block : `${last.note}\n\n${block}`;
  }
  return { highlights, ...(pageNotes.length > 0 && { note: pageNotes.join('\n\n') }) };
}
