import { StoriesProblem } from './StoriesProblem.tsx';
import type { OpenState } from './use-open-story.ts';
import { useWords } from './words.ts';

interface NoStoryProps {
  open: Exclude<OpenState, { kind: 'story' }>;
  /** There are stories to choose from. */
  hint: boolean;
  onClose(): void;
}

/** What stands where a story would, and why. */
export function NoStory({ open, hint, onClose }: NoStoryProps) {
  const words = useWords();
  if (open.kind === 'none') {
    return hint ? (
      <div class="stories-choose">
        <p>{words('storiesChoose')}</p>
        <p>{words('storiesChooseKeys')}</p>
      </div>
    ) : null;
  }
  if (open.kind === 'loading') return null;
  return (
    <>
      <div class="story-actions">
        <button type="button" class="button-quiet story-back" onClick={onClose}>
          {words('storiesBack')}
        </button>
      </div>
      {open.kind === 'problem' ? (
        <StoriesProblem problem={open.problem} />
      ) : (
        <div class="stories-problem">
          <h2>{words('storiesGone')}</h2>
          <p>{words('storiesGoneNext')}</p>
        </div>
      )}
    </>
  );
}
