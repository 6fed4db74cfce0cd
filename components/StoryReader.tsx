import { useMemo, useRef, useState } from 'preact/hooks';
import type { Highlight, Reading, Span, Story, Url } from '../lib/model.ts';
import { AloudBar } from './AloudBar.tsx';
import { ArticleContext, textOf } from './article-context.ts';
import type { ReadingTimes } from './BriefHeader.tsx';
import { HighlightBar } from './HighlightBar.tsx';
import { withHighlightNote, withHighlights, withoutHighlight } from './highlighting.ts';
import { LinkOnly } from './LinkOnly.tsx';
import { PaperFoot } from './PaperFoot.tsx';
import type { ReaderDoings } from './reader-doings.ts';
import { useReaderKeys } from './reader-keys.ts';
import { StoryBar } from './StoryBar.tsx';
import { StoryEnd } from './StoryEnd.tsx';
import { StoryHead } from './StoryHead.tsx';
import { StoryMarks } from './StoryMarks.tsx';
import { StoryText } from './StoryText.tsx';
import { useBarHeight } from './use-bar-height.ts';
import { useHighlighter } from './use-highlighter.ts';
import { useJumps } from './use-jumps.ts';
import { useLight, useWayBack } from './use-light.ts';
import { type OnMark, useMarks } from './use-marks.ts';
import type { Neighbour } from './use-neighbours.ts';
import { useProgress } from './use-progress.ts';
import { useReadAloud } from './use-read-aloud.ts';
import { useSettings } from './use-settings.ts';
import { useStory } from './use-story.ts';
import { WholeBrief } from './WholeBrief.tsx';
import { useWords } from './words.ts';

export interface StoryReaderProps {
  story: Story;
  doings: ReaderDoings;
  /** Each of the stories of a kept page that tells several. */
  storiesIn(story: Story): Reading[];
  times: ReadingTimes;
  linkTo(span: Span): Url;
  onMark: OnMark;
  onExport(): void;
  onRemove(): void;
  onClose(): void;
  /** A line of the brief was lit up in the text below. */
  onLit(): void;
  /** The stories before and after it in the list. */
  previous?: Neighbour | undefined;
  next?: Neighbour | undefined;
}

/**
 * A kept story: its brief, then its whole text, and what the reader added to it. A line of the brief leads to its sentence
 * in that text. Where a page tells several, the brief is of the one that is chosen, and the text of them all.
 */
export function StoryReader(props: StoryReaderProps) {
  const { story, doings, storiesIn, times, linkTo, onMark, onExport, onRemove, onClose, onLit, previous, next } = props;
  const words = useWords();
  const stories = useMemo(() => storiesIn(story), [storiesIn, story]);
  const { article, brief, chooser } = useStory(story, stories);
  const [marks, change] = useMarks(story, onMark);
  const [settings, onSettings] = useSettings(doings);
  const [heard, setHeard] = useState('');
  const reader = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLHeadingElement>(null);
  const page = useRef<HTMLAnchorElement>(null);
  const tagField = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const { lit, light, head, show, putOut } = useLight(onLit);
  const wayBack = useWayBack();
  const { toText, toTop, toOther } = useJumps({ head, whole });
  useBarHeight(bar);
  const progress = useProgress({
    text,
    bar,
    from: story.progress,
    visited: light,
    onProgress: (reached) => void change((before) => ({ ...before, progress: reached })),
  });
  const aloud = useReadAloud({ doings, article: story.article, text, bar, rate: settings.rate });
  const { inHand, highlight, take, writeNote, letGo } = useHighlighter({
    article: story.article,
    text,
    highlights: marks.highlights,
    onHighlight: (spans) => {
      setHeard(words('readerHighlighted', spans.map((span) => textOf(story.article, span)).join(' ')));
      void change((before) => ({ ...before, highlights: withHighlights(before.highlights, story.article, spans) }));
    },
  });

  const { title } = story.article;
  const markRead = () => {
    const now = new Date().toISOString();
    const unread = marks.read === undefined;
    void change(
      ({ read: _, ...before }) => (unread ? { ...before, read: now } : before),
      words(unread ? 'storiesMarkedRead' : 'storiesMarkedUnread', title),
    );
  };
  const archive = () => {
    const now = new Date().toISOString();
    const here = marks.archived === undefined;
    void change(
      ({ archived: _, ...before }) => (here ? { ...before, archived: now } : before),
      words(here ? 'readerArchived' : 'readerUnarchived', title),
    );
  };
  const noteHighlight = (of: Highlight, note: string) =>
    change((before) => ({ ...before, highlights: withHighlightNote(before.highlights, of, note) }));
  const removeHighlight = (gone: Highlight) => {
    letGo();
    void change(
      (before) => ({ ...before, highlights: withoutHighlight(before.highlights, gone) }),
      words('readerHighlightRemoved'),
    );
  };
  const hasText = !story.uncaptured;
  const listen = () => {
    progress.dismiss();
    aloud.toggle();
  };
  const goTo = (field: HTMLElement | null) => {
    wayBack.leave();
    field?.focus();
  };

  useReaderKeys((element) => reader.current?.contains(element) || element.contains(reader.current), {
    j: () => next?.open(),
    k: () => previous?.open(),
    w: toOther,
    o: () => page.current?.click(),
    Enter: () => (hasText ? false : page.current?.click()),
    e: archive,
    m: markRead,
    t: () => goTo(tagField.current),
    n: () => {
      if (inHand?.kind === 'highlight') writeNote();
      else if (!highlight(true)) goTo(noteField.current);
    },
    // The sentence that a line of the brief led to needs no selecting.
    h: () => highlight(false) || (lit !== undefined && highlight(false, [lit])),
    l: () => (hasText ? (aloud.isOn ? aloud.toggle() : listen()) : false),
    Escape: () => {
      if (inHand) {
        letGo();
        getSelection()?.removeAllRanges();
      } else if (isField(document.activeElement)) {
        if (!wayBack.comeBack()) document.activeElement.blur();
      } else if (!putOut()) onClose();
    },
  });

  const lines = { linkTo, show, ...(lit ? { lit } : {}) };
  return (
    <ArticleContext.Provider value={{ article, ...lines }}>
      <div ref={reader} class="reader">
        <StoryBar
          bar={bar}
          marks={marks}
          settings={settings}
          onSettings={onSettings}
          onRead={markRead}
          onArchive={archive}
          listens={aloud.isOn}
          onListen={hasText ? (aloud.isOn ? aloud.stop : listen) : undefined}
          onPrint={doings.print}
          onExport={onExport}
          onRemove={onRemove}
          onClose={onClose}
        >
          <AloudBar
            aloud={aloud}
            language={story.article.language}
            rate={settings.rate}
            onRate={(rate) => onSettings({ ...settings, rate })}
          />
          {progress.resumed && (
            <div class="story-bar-row">
              <p role="status">{words('readerResumed')}</p>
              <button type="button" class="button-quiet" onClick={progress.startOver}>
                {words('readerStartOver')}
              </button>
            </div>
          )}
        </StoryBar>
        {/* What the eye sees in the text. */}
        <p class="sr-only" aria-live="polite">
          {heard}
        </p>
        <div class="reader-columns">
          <article class={hasText ? 'story' : 'story story-link-only'}>
            <StoryHead
              head={head}
              story={story}
              marks={marks}
              chooser={chooser}
              times={times}
              page={page}
              onText={toText}
              onGoToMarks={() => goTo(tagField.current)}
            />
            {hasText ? <WholeBrief article={article} brief={brief} /> : <LinkOnly page={page} />}
            {hasText && (
              <section class="story-whole" aria-labelledby="story-whole">
                <h2 id="story-whole" ref={whole} tabIndex={-1}>
                  {words('storiesWhole')}
                </h2>
                <button type="button" class="story-jump" aria-keyshortcuts="w" onClick={toTop}>
                  {words('readerToTop')}
                </button>
                <ArticleContext.Provider value={{ article: story.article, ...lines }}>
                  <StoryText text={text} light={light} highlights={marks.highlights} onHighlight={take} />
                </ArticleContext.Provider>
                {inHand && (
                  <HighlightBar
                    inHand={inHand}
                    storyId={story.id}
                    drafts={doings.drafts}
                    onHighlight={highlight}
                    onWriteNote={writeNote}
                    onNote={noteHighlight}
                    onRemove={removeHighlight}
                    onClose={letGo}
                  />
                )}
              </section>
            )}
            {hasText && <StoryEnd marks={marks} next={next} onRead={markRead} onArchive={archive} onTop={toTop} />}
          </article>
          <StoryMarks
            storyId={story.id}
            hasText={hasText}
            marks={marks}
            doings={doings}
            tagField={tagField}
            noteField={noteField}
            show={show}
            onTags={(how) => void change((before) => ({ ...before, tags: how(before.tags) }))}
            onNote={(note) => change(({ note: _, ...before }) => (note.trim() === '' ? before : { ...before, note }))}
            onHighlightNote={noteHighlight}
            onRemoveHighlight={removeHighlight}
          />
          <PaperFoot story={story} />
        </div>
      </div>
    </ArticleContext.Provider>
  );
}

const isField = (element: Element | null): element is HTMLElement => element?.matches('input, textarea') ?? false;
