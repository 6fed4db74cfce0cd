import { counted } from './counted.ts';
import { RemovedStories } from './files/RemovedStories.tsx';
import { type RemovedDoings, useRemoved } from './files/use-removed.ts';
import { hashOf, type Place } from './story-place.ts';
import { useWords } from './words.ts';

interface StoriesEmptyProps {
  place: Place;
  /** How many stories there are, be they in this view or not. */
  total: number;
  doings: RemovedDoings;
  /** Stories that had been removed are back; `said` tells which. */
  onPutBack(said: string): void;
  onFiles(): void;
}

/** Why the list is empty, and what to do next: nothing is saved, nothing is in this view, or nothing was found. */
export function StoriesEmpty(props: StoriesEmptyProps) {
  const words = useWords();
  const { place, total } = props;
  const { view, query } = place;
  const everywhere = { ...view, pile: 'all' } as const;
  if (query.trim() !== '') {
    return (
      <div class="stories-empty">
        <h2>{words(view.pile === 'all' ? 'storiesNotFound' : 'storiesNotFoundHere')}</h2>
        <p>{words('storiesNotFoundNext')}</p>
        <p class="stories-next">
          {view.pile !== 'all' && (
            <a class="button" href={hashOf({ ...place, view: everywhere })}>
              {words('storiesSearchAll')}
            </a>
          )}
          <a class="button" href={hashOf({ ...place, query: '' })}>
            {words('storiesSearchClear')}
          </a>
        </p>
      </div>
    );
  }
  // All there is, and none: a number that says otherwise is that of a moment ago.
  if (total > 0 && view.pile !== 'all') {
    return (
      <div class="stories-empty">
        <h2>{words(view.pile === 'archived' ? 'storiesNoneArchived' : 'storiesNoneUnread')}</h2>
        <p>{words(view.pile === 'archived' ? 'storiesNoneArchivedNext' : 'storiesNoneUnreadNext')}</p>
        <p class="stories-next">
          <a class="button" href={hashOf({ ...place, view: everywhere })}>
            {counted(words, 'storiesShowAll', total)}
          </a>
        </p>
      </div>
    );
  }
  return <NothingKept {...props} />;
}

function NothingKept({ doings, onPutBack, onFiles }: StoriesEmptyProps) {
  const words = useWords();
  const removed = useRemoved(doings, onPutBack);
  return (
    <div class="stories-empty">
      <h2>{words(removed.ids.length > 0 ? 'storiesEmptied' : 'storiesEmpty')}</h2>
      <RemovedStories removed={removed} />
      <p>{words('storiesEmptyNext')}</p>
      <p>{words('filesEmptyImport')}</p>
      <button type="button" class="button" onClick={onFiles}>
        {words('filesImport')}
      </button>
      <p class="stories-empty-keys">{words('storiesEmptyKeys')}</p>
    </div>
  );
}
