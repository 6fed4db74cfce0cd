import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import type { ReaderDoings } from '../../components/reader-doings.ts';
import { StoryReader, type StoryReaderProps } from '../../components/StoryReader.tsx';
import type { OnMark } from '../../components/use-marks.ts';
import { WordsContext } from '../../components/words.ts';
import type { ReaderMarks, Story } from '../../lib/model.ts';
import { enWords } from './en-words.ts';
import { madeReaderDoings } from './made-reader-doings.ts';

/** The reader of a story on a shelf of its own: what it changes comes back as the story, as it does in the reading list. */
export function showReader(
  story: Story,
  { doings = {}, ...change }: Omit<Partial<StoryReaderProps>, 'doings'> & { doings?: Partial<ReaderDoings> } = {},
) {
  const kept = { marks: story as ReaderMarks, said: [] as (string | undefined)[] };
  const asked = { onExport: vi.fn(), onRemove: vi.fn(), onClose: vi.fn(), onLit: vi.fn() };
  const made = madeReaderDoings(doings);
  function Shelf() {
    const [now, setNow] = useState(story);
    const onMark: OnMark = async (how, said) => {
      kept.marks = how(kept.marks);
      kept.said.push(said);
      setNow({ ...story, ...kept.marks });
      return true;
    };
    return (
      <StoryReader
        story={now}
        doings={made}
        storiesIn={() => []}
        times={{ page: 300, brief: 40 }}
        linkTo={() => story.article.url}
        onMark={onMark}
        {...asked}
        {...change}
      />
    );
  }
  const view = render(
    <WordsContext.Provider value={enWords}>
      <main tabIndex={-1}>
        <Shelf />
      </main>
    </WordsContext.Provider>,
  );
  return { ...view, ...asked, kept, doings: made };
}
