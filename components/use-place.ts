import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, type Place, placeIn } from './story-place.ts';

/** Goes to a place; `in-place` where Back should not lead to the one before, as between two letters that are typed. */
export type GoTo = (place: Place, how?: 'in-place') => void;

/** The place that the page's address names, so that it can be linked to and Back leads back. */
export function usePlace(): [place: Place, goTo: GoTo] {
  const [place, setPlace] = useState(firstPlace);
  const arrive = useCallback(
    (next: Place) => setPlace((before) => (hashOf(before) === hashOf(next) ? before : next)),
    [],
  );
  useEffect(() => {
    const onChange = () => arrive(placeIn(location.hash));
    window.addEventListener('hashchange', onChange);
    return () => window.removeEventListener('hashchange', onChange);
  }, [arrive]);
  const goTo: GoTo = useCallback(
    (next, how) => {
      if (how === 'in-place') history.replaceState(null, '', hashOf(next));
      else location.hash = hashOf(next);
      arrive(next);
    },
    [arrive],
  );
  return [place, goTo];
}

/** The address bar's words come as `?search=`: looked for everywhere, and from then on in the hash as all that is searched. */
function firstPlace(): Place {
  const words = new URLSearchParams(location.search).get('search');
  if (words === null) return placeIn(location.hash);
  const place: Place = { view: { pile: 'all', order: 'newest' }, query: words };
  history.replaceState(null, '', `${location.pathname}${hashOf(place)}`);
  return place;
}
