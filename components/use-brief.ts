import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading, Span } from '../lib/model.ts';
import type { MessageKey } from '../lib/words.ts';
import type { ShownArticle } from './article-context.ts';
import { type CopyForm, type Doings, savingWords, shownWords } from './doings.ts';

/** What a view of one brief remembers: which line is lit, what was last said, whether the story is saved. */
export function useBrief({ article, brief }: Reading, doings: Doings, savedBefore: boolean, first?: MessageKey) {
  const [lit, setLit] = useState<Span>();
  const [said, say] = useState<MessageKey>();
  const [saved, setSaved] = useState(savedBefore);

  useEffect(() => setSaved(savedBefore), [savedBefore]);
  // Said after the first showing: a screen reader tells what changes in a status, not what it began with.
  useEffect(() => say(first), [first]);
  // Of several stories another was chosen: what was lit and said belongs to the one before.
  const told = useRef(article);
  useEffect(() => {
    if (told.current === article) return;
    told.current = article;
    setLit(undefined);
    say(undefined);
    doings.clear();
  }, [article, doings]);
  useEffect(() => {
    // The page hears Esc itself; here it is heard while the reader's hand is in the brief.
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setLit(undefined);
      say(undefined);
      doings.clear();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [doings]);

  /** A doing that throws is our mistake or the browser's refusal; the reader is told either way. */
  const tell = (what: Promise<MessageKey>) =>
    what.then(say, (error: unknown) => {
      console.error(error);
      say('didNotWork');
    });

  const shown: ShownArticle = {
    article,
    ...(lit ? { lit } : {}),
    linkTo: doings.linkTo,
    show: (span) =>
      void tell(
        doings.show(span).then((outcome) => {
          setLit(outcome === 'exact' || outcome === 'similar' ? span : undefined);
          return shownWords[outcome];
        }),
      ),
    copyLink: (span) => void tell(doings.copyLink(span).then(() => 'copiedLink')),
  };
  return {
    shown,
    said,
    saved,
    save: () =>
      void tell(
        doings.save().then((outcome) => {
          if (outcome === 'saved') setSaved(true);
          return savingWords[outcome];
        }),
      ),
    copy: (form: CopyForm) => void tell(doings.copy(form, { article, brief }).then(() => 'copied')),
  };
}
