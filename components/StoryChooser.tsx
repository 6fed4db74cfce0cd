import { useId } from 'preact/hooks';
import type { Reading } from '../lib/model.ts';
import { useWords } from './words.ts';

export interface StoryChooserProps {
  stories: Reading[];
  chosen: number;
  onChoose(index: number): void;
}

/** Which of the stories on a page the brief is of; nothing where the page tells one. */
export function StoryChooser({ stories, chosen, onChoose }: StoryChooserProps) {
  const id = useId();
  const words = useWords();
  if (stories.length < 2) return null;
  return (
    <div class="note story-chooser">
      <label for={id}>{words('chooseStory')}</label>
      <select
        id={id}
        dir="auto"
        value={String(chosen)}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {stories.map(({ article }, index) => (
          <option key={article.blocks[0]?.id} value={String(index)}>
            {article.title}
          </option>
        ))}
      </select>
    </div>
  );
}
