import type { Ref } from 'preact';
import type { ReaderMarks, Story } from '../lib/model.ts';
import { useArticle } from './article-context.ts';
import { BriefHeader, type ReadingTimes } from './BriefHeader.tsx';
import { MarksLine } from './MarksLine.tsx';
import { StoryChooser, type StoryChooserProps } from './StoryChooser.tsx';
import { timeInWords } from './times.ts';
import { isWebAddress } from './web-address.ts';
import { useWords } from './words.ts';

interface StoryHeadProps {
  head: Ref<HTMLDivElement>;
  story: Story;
  marks: ReaderMarks;
  chooser: StoryChooserProps;
  times: ReadingTimes;
  /** The link to the story's page, where it is here and not below. */
  page: Ref<HTMLAnchorElement>;
  onText(): void;
  onGoToMarks(): void;
}

/** What a kept story is: its headline and all about it, when it was kept, where its page is. */
export function StoryHead({ head, story, marks, chooser, times, page, onText, onGoToMarks }: StoryHeadProps) {
  const { article } = useArticle();
  const words = useWords();
  return (
    <div ref={head} tabIndex={-1} class="story-head">
      <StoryChooser {...chooser} />
      <BriefHeader times={times} />
      <p class="story-saved">
        <span>
          {words(
            story.uncaptured ? 'readerSavedOn' : 'storiesSavedLine',
            timeInWords(story.saved, words('languageTag')),
          )}
        </span>
        {!story.uncaptured && isWebAddress(article.url) && (
          <a ref={page} aria-keyshortcuts="o" href={article.url} target="_blank" rel="noopener noreferrer">
            {words('storiesOpenPage')}
          </a>
        )}
        {!story.uncaptured && (
          <button type="button" class="story-jump" aria-keyshortcuts="w" onClick={onText}>
            {words('readerToText')}
          </button>
        )}
      </p>
      <MarksLine marks={marks} onGo={onGoToMarks} />
    </div>
  );
}
