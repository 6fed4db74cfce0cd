import type { ReadingTimes } from '../../components/BriefHeader.tsx';
import { glance, sectionsAtAGlance } from '../../components/glance.ts';
import { storyText } from '../../lib/brief/export/exported-brief.ts';
import { textOf } from '../../lib/brief/text-of.ts';
import type { Reading, Span } from '../../lib/model.ts';
import { readingSeconds } from '../../lib/text/reading-time.ts';

/** How long the page takes to read, and how long what we show of it. */
export function readingTimes({ article, brief }: Reading, shown: 'at a glance' | 'whole'): ReadingTimes {
  const lines: Span[] =
    shown === 'whole'
      ? [...brief.sections.flatMap(({ sentences }) => sentences), ...brief.facts.map(({ at }) => at)]
      : [
          ...sectionsAtAGlance(brief).flatMap(({ sentences }) => sentences.slice(0, glance.lines)),
          ...brief.facts.slice(0, glance.facts).map(({ at }) => at),
        ];
  const text = lines.map((span) => textOf(article, span)).join(' ');
  return { page: readingSeconds(storyText(article)), brief: readingSeconds(text) };
}
