import { useId } from 'preact/hooks';
import { counted } from './counted.ts';
import { hashOf, type Place } from './story-place.ts';
import type { GoTo } from './use-place.ts';
import type { ListedStories } from './use-story-list.ts';
import { useWords } from './words.ts';

interface StoriesLineProps {
  listed: ListedStories;
  place: Place;
  goTo: GoTo;
}

/** How many stories the list has, and in what order. */
export function StoriesLine({ listed, place, goTo }: StoriesLineProps) {
  const words = useWords();
  const id = useId();
  const { docs, more, found } = listed;
  const { view } = place;
  const many = found?.total ?? docs.length;
  // Where there is nothing the page says so itself, and there is nothing to put in order.
  const none = docs.length === 0;
  return (
    <div class={none ? 'sr-only' : 'stories-line'}>
      <p aria-live="polite">
        {found && more ? counted(words, 'storiesMoreThan', many) : !more && counted(words, 'storiesCount', many)}
        {found && view.pile !== 'all' && many > 0 && (
          <>
            {' '}
            <a href={hashOf({ ...place, view: { ...view, pile: 'all' } })}>{words('storiesSearchAll')}</a>
          </>
        )}
      </p>
      {!none && found?.ranked && <span>{words('storiesBestFirst')}</span>}
      {!none && !found?.ranked && (
        <>
          <label class="sr-only" for={id}>
            {words('storiesOrder')}
          </label>
          <select
            id={id}
            value={view.order}
            onChange={({ currentTarget: { value } }) =>
              goTo({ ...place, view: { ...view, order: value === 'longest' ? 'longest' : 'newest' } })
            }
          >
            <option value="newest">{words('storiesNewest')}</option>
            <option value="longest">{words('storiesLongest')}</option>
          </select>
        </>
      )}
    </div>
  );
}
