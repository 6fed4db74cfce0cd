import type { Brief } from '../lib/model.ts';
import { isSame, useArticle } from './article-context.ts';
import { ticksOf } from './story-ticks.ts';

/**
 * The whole story from top to bottom as a slim bar, with the brief's lines as ticks. For eye and mouse only: every
 * tick is a line of the brief, which keyboard and screen reader reach in the text.
 */
export function StoryMap({ brief }: { brief: Brief }) {
  const { article, lit, show } = useArticle();
  return (
    <div class="story-map" aria-hidden="true">
      {ticksOf(article, brief).map(({ span, place, kind }) => (
        <button
          key={`${span.block} ${span.start}`}
          type="button"
          tabIndex={-1}
          class={`tick tick-${kind}${isSame(lit, span) ? ' tick-lit' : ''}`}
          style={{ insetBlockStart: `${(place * 100).toFixed(2)}%` }}
          onClick={() => show(span)}
        />
      ))}
    </div>
  );
}
