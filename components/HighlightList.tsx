import { useRef, useState } from 'preact/hooks';
import type { Highlight, Span } from '../lib/model.ts';
import { draftOf } from './HighlightBar.tsx';
import { inTextOrder } from './highlighting.ts';
import { NoteField } from './NoteField.tsx';
import { PageWords } from './PageWords.tsx';
import type { Drafts } from './reader-doings.ts';
import { useWords } from './words.ts';

interface HighlightListProps {
  highlights: Highlight[];
  storyId: string;
  drafts: Drafts;
  show(span: Span): void;
  onNote(highlight: Highlight, note: string): Promise<boolean>;
  onRemove(highlight: Highlight): void;
}

/** What the reader marked, in the text's order; a click leads to the words in the text, where it still has them. */
export function HighlightList({ highlights, onRemove, ...rest }: HighlightListProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="highlights" aria-labelledby="story-highlights">
      <h2 ref={heading} id="story-highlights" tabIndex={-1}>
        {words('readerHighlights')}
      </h2>
      {highlights.length === 0 && <p class="marks-hint">{words('readerHighlightsNone')}</p>}
      <ul>
        {inTextOrder(highlights).map((highlight) => (
          <HighlightItem
            key={`${highlight.at?.block} ${highlight.at?.start} ${highlight.quote}`}
            highlight={highlight}
            {...rest}
            onRemove={() => {
              heading.current?.focus();
              onRemove(highlight);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

type HighlightItemProps = Omit<HighlightListProps, 'highlights' | 'onRemove'> & {
  highlight: Highlight;
  onRemove(): void;
};

function HighlightItem({ highlight, storyId, drafts, show, onNote, onRemove }: HighlightItemProps) {
  const words = useWords();
  const { at, quote, note } = highlight;
  const [writes, setWrites] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <li class="highlight">
      {at ? (
        <button type="button" class="highlight-quote" title={words('readerHighlightShow')} onClick={() => show(at)}>
          <PageWords className="kept-stroke">{quote}</PageWords>
        </button>
      ) : (
        <>
          <p class="highlight-quote">
            <PageWords>{quote}</PageWords>
          </p>
          <p class="marks-hint">{words('readerHighlightGone')}</p>
        </>
      )}
      {(note !== undefined || writes) && (
        <NoteField
          of={draftOf(storyId, highlight)}
          note={note}
          label={words('readerHighlightNote')}
          drafts={drafts}
          field={field}
          onNote={(typed) => onNote(highlight, typed)}
        />
      )}
      <div class="highlight-doings">
        {note === undefined && !writes && (
          <button
            type="button"
            class="highlight-doing"
            onClick={() => {
              setWrites(true);
              requestAnimationFrame(() => field.current?.focus());
            }}
          >
            {words('readerNoteAdd')}
          </button>
        )}
        <button type="button" class="highlight-doing" aria-label={words('readerHighlightRemove')} onClick={onRemove}>
          {words('storiesRemove')}
        </button>
      </div>
    </li>
  );
}
