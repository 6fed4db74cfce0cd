import type { ReadingTimes } from '../../components/BriefHeader.tsx';
import { glance, linesOf, type Shown, sectionsAtAGlance } from '../../components/glance.ts';
import { storyText } from '../../lib/brief/story-text.ts';
import { textOf } from '../../lib/brief/text-of.ts';
import type { Reading } from '../../lib/model.ts';
import { readingSeconds } from '../../lib/text/reading-time.ts';

/** How long the page takes to read, and how long what we show of it; what is behind "more" is not counted. */
export function readingTimes({ article, brief }: Reading, shown: Shown, isWhole = true): ReadingTimes {
  const whole = shown === 'whole';
  const sections = whole ? brief.sections : sectionsAtAGlance(brief);
  const facts = whole ? brief.facts : brief.facts.slice(0, glance.facts);
  const lines = [...sections.flatMap((section) => linesOf(section, shown).first), ...facts.map(({ at }) => at)];
  const text = lines.map((span) => textOf(article, span)).join(' ');
  return {
    page: readingSeconds(storyText(article)),
    brief: readingSeconds(text),
    ...(isWhole ? {} : { unsettled: true }),
  };
}
