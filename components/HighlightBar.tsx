import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Highlight } from '../lib/model.ts';
import { NoteField } from './NoteField.tsx';
import type { Drafts } from './reader-doings.ts';
import type { InHand } from './use-highlighter.ts';
import { useWords } from './words.ts';

interface HighlightBarProps {
  inHand: InHand;
  storyId: string;
  drafts: Drafts;
  onHighlight(withNote: boolean): void;
  onWriteNote(): void;
  onNote(highlight: Highlight, note: string): Promise<boolean>;
  onRemove(highlight: Highlight): void;
  onClose(): void;
}

/** What can be done with the words in hand, right below them. */
export function HighlightBar(props: HighlightBarProps) {
  const { inHand, storyId, drafts, onHighlight, onWriteNote, onNote, onRemove, onClose } = props;
  const words = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { top, left } = inHand.place;

  // Inside the text's box, however far right the words are.
  useLayoutEffect(() => {
    const box = bar.current?.parentElement;
    if (!bar.current || !box) return;
    const room = Math.max(0, box.clientWidth - bar.current.offsetWidth);
    bar.current.style.setProperty('inset', `${top}px auto auto ${Math.min(left, room)}px`);
  }, [top, left, inHand.kind]);

  useEffect(() => {
    if (inHand.kind === 'note') field.current?.focus({ preventScroll: true });
    bar.current?.scrollIntoView({ block: 'nearest' });
    if (inHand.kind === 'selection') return;
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !bar.current?.contains(target)) onClose();
    };
    document.addEventListener('pointerdown', onElsewhere);
    return () => document.removeEventListener('pointerdown', onElsewhere);
  }, [inHand.kind]);

  const button = (label: string, onClick: () => void, key?: string) => (
    <button
      type="button"
      class="button"
      {...(key ? { 'aria-keyshortcuts': key } : {})}
      // The words stay selected under the mouse.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
    >
      {label}
      {key && <kbd>{key.toUpperCase()}</kbd>}
    </button>
  );
  if (inHand.kind === 'note') {
    const { highlight } = inHand;
    return (
      <div ref={bar} class="highlight-bar highlight-note">
        <NoteField
          of={draftOf(storyId, highlight)}
          note={highlight.note}
          label={words('readerHighlightNote')}
          drafts={drafts}
          field={field}
          onNote={(note) => onNote(highlight, note)}
          onDone={onClose}
        />
        {button(words('readerDone'), onClose)}
      </div>
    );
  }
  return (
    <div ref={bar} class="highlight-bar" role="toolbar" aria-label={words('readerHighlightBar')}>
      {inHand.kind === 'selection' ? (
        <>
          {button(words('readerHighlight'), () => onHighlight(false), 'h')}
          {button(words('readerHighlightWithNote'), () => onHighlight(true), 'n')}
        </>
      ) : (
        <>
          {button(words(inHand.highlight.note === undefined ? 'readerNoteAdd' : 'readerNoteEdit'), onWriteNote)}
          {button(words('readerHighlightRemove'), () => onRemove(inHand.highlight))}
        </>
      )}
    </div>
  );
}

/** Names a highlight's note among the drafts. */
export const draftOf = (storyId: string, { quote }: Highlight): string => `${storyId} ${quote}`;
