import { counted } from './counted.ts';
import { hashOf, type Place } from './story-place.ts';
import { useWords } from './words.ts';

interface StoriesEmptyProps {
  place: Place;
  /** How many stories there are, be they in this view or not. */
  total: number;
  onFiles(): void;
}

/** Why the list is empty, and what to do next: nothing is saved, nothing is in this view, or nothing was found. */
export function StoriesEmpty({ place, total, onFiles }: StoriesEmptyProps) {
  const words = useWords();
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
  if (total > 0) {
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
  return (
    <div class="stories-empty">
      <h2>{words('storiesEmpty')}</h2>
      <p>{words('storiesEmptyNext')}</p>
      <p>{words('filesEmptyImport')}</p>
      <button type="button" class="button" onClick={onFiles}>
        {words('filesImport')}
      </button>
      <p class="stories-empty-keys">{words('storiesEmptyKeys')}</p>
    </div>
  );
}
