import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reading, Span, Story, Url } from '../lib/model.ts';
import { ArticleContext } from './article-context.ts';
import { BriefHeader, type ReadingTimes } from './BriefHeader.tsx';
import { StoryChooser } from './StoryChooser.tsx';
import { StoryText } from './StoryText.tsx';
import { timeInWords } from './times.ts';
import { useStory } from './use-story.ts';
import { WholeBrief } from './WholeBrief.tsx';
import { isWebAddress } from './web-address.ts';
import { useWords } from './words.ts';

export interface StoryReaderProps {
  story: Story;
  /** Each of the stories of a kept page that tells several. */
  storiesIn(story: Story): Reading[];
  times: ReadingTimes;
  linkTo(span: Span): Url;
  onMark(read: boolean): void;
  onRemove(): void;
  onClose(): void;
  /** A line of the brief was lit up in the text below. */
  onLit(): void;
}

/**
 * A kept story: its brief, then its whole text. A line of the brief leads to its sentence in that text. Where a page tells
 * several, the brief is of the one that is chosen, and the text of them all.
 */
export function StoryReader(props: StoryReaderProps) {
  const { story, storiesIn, times, linkTo, onMark, onRemove, onClose, onLit } = props;
  const stories = useMemo(() => storiesIn(story), [storiesIn, story]);
  const { article, brief, chooser } = useStory(story, stories);
  const words = useWords();
  const [lit, setLit] = useState<Span>();
  const head = useRef<HTMLDivElement>(null);
  const light = useRef<HTMLElement>(null);
  const cameFrom = useRef<Element | null>(null);

  useEffect(() => {
    if (!lit) return;
    // A fact may stand in the headline, which is above and not in the text.
    const place = light.current ?? head.current;
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [lit]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (!lit) return onClose();
      setLit(undefined);
      if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [lit, onClose]);

  const show = (span: Span) => {
    cameFrom.current = document.activeElement;
    setLit({ ...span }); // a new object, so that the same line leads there again
    onLit();
  };
  const lines = { linkTo, show, ...(lit ? { lit } : {}) };
  const mark = (
    <button type="button" class="button" onClick={() => onMark(story.read === undefined)}>
      {words(story.read === undefined ? 'storiesMarkRead' : 'storiesMarkUnread')}
    </button>
  );
  return (
    <ArticleContext.Provider value={{ article, ...lines }}>
      <div class="story-actions">
        <button type="button" class="button-quiet story-back" onClick={onClose}>
          {words('storiesBack')}
        </button>
        {mark}
        <button type="button" class="button-quiet" onClick={onRemove}>
          {words('storiesRemove')}
        </button>
      </div>
      <article class="story">
        <div ref={head} tabIndex={-1} class="story-head">
          <StoryChooser {...chooser} />
          <BriefHeader times={times} />
          <p class="story-saved">
            <span>{words('storiesSavedLine', timeInWords(story.saved, words('languageTag')))}</span>
            {isWebAddress(article.url) && (
              <a href={article.url} target="_blank" rel="noopener noreferrer">
                {words('storiesOpenPage')}
              </a>
            )}
          </p>
        </div>
        <WholeBrief article={article} brief={brief} />
        <section class="story-whole" aria-labelledby="story-whole">
          <h2 id="story-whole">{words('storiesWhole')}</h2>
          <ArticleContext.Provider value={{ article: story.article, ...lines }}>
            <StoryText light={light} />
          </ArticleContext.Provider>
        </section>
        <p class="story-end">{mark}</p>
      </article>
    </ArticleContext.Provider>
  );
}
