import { useId, useMemo, useState } from 'preact/hooks';
import type { MessageKey } from '../lib/words.ts';
import { inNumerals } from './formats.ts';
import { hasTerm, termOf, withTermToggled } from './query-terms.ts';
import type { Counts } from './stories-doings.ts';
import { hashOf, type Place, viewPiles } from './story-place.ts';
import { useWords } from './words.ts';

interface StoriesNavProps {
  place: Place;
  /** Absent while they are not known. */
  counts: Counts | undefined;
}

const pileWords = {
  unread: 'storiesPileUnread',
  all: 'storiesPileAll',
  archived: 'storiesPileArchived',
} as const satisfies Record<(typeof viewPiles)[number], MessageKey>;

/** The views of the list, and the tags and outlets that its stories have. Each is an address: Back leads back. */
export function StoriesNav({ place, counts }: StoriesNavProps) {
  const words = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const { view } = place;
  const many = {
    unread: counts?.unread,
    all: counts && counts.unread + counts.read + counts.archived,
    archived: counts?.archived,
  };
  const hasNames = counts && counts.tags.size + counts.outlets.size > 0;
  return (
    <nav class="stories-nav" aria-label={words('storiesNav')}>
      <ul class="stories-views">
        {viewPiles.map((pile) => (
          <li key={pile}>
            <a
              href={hashOf({ ...place, view: { ...view, pile } })}
              aria-current={pile === view.pile ? 'page' : undefined}
            >
              {words(pileWords[pile])} <Count of={many[pile]} />
            </a>
          </li>
        ))}
      </ul>
      {hasNames && (
        <button
          type="button"
          class="button-quiet stories-names-toggle"
          aria-expanded={open}
          aria-controls={id}
          aria-label={words('storiesNames')}
          onClick={() => setOpen(!open)}
        >
          {words('readerTags')}
        </button>
      )}
      {hasNames && (
        <div id={id} class={open ? 'stories-names stories-names-open' : 'stories-names'}>
          <Names kind="tag" title={words('readerTags')} names={counts.tags} place={place} />
          <Names kind="site" title={words('storiesOutlets')} names={counts.outlets} place={place} />
        </div>
      )}
    </nav>
  );
}

// As many as the eye takes in; the rest are asked for.
const mostNames = 12;

function Names(props: { kind: 'tag' | 'site'; title: string; names: Map<string, number>; place: Place }) {
  const { kind, title, names, place } = props;
  const words = useWords();
  const [all, setAll] = useState(false);
  const sorted = useMemo(
    () => [...names].sort(([one, ones], [other, others]) => others - ones || one.localeCompare(other)),
    [names],
  );
  if (names.size === 0) return null;
  const shown = all ? sorted : sorted.slice(0, mostNames);
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {shown.map(([name, count]) => {
          const term = termOf(kind, name);
          // The number beside it is of all stories, so it leads to all of them.
          const to: Place = {
            ...place,
            view: { ...place.view, pile: 'all' },
            query: withTermToggled(place.query, term),
          };
          return (
            <li key={name}>
              <a href={hashOf(to)} aria-current={hasTerm(place.query, term) ? 'true' : undefined}>
                <bdi>{name}</bdi> <Count of={count} />
              </a>
            </li>
          );
        })}
      </ul>
      {sorted.length > mostNames && (
        <button type="button" class="stories-more-names" aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? words('storiesFewerNames')
            : words('storiesMoreNames', inNumerals(sorted.length, words('languageTag')))}
        </button>
      )}
    </section>
  );
}

function Count({ of }: { of: number | undefined }) {
  const words = useWords();
  return of === undefined ? null : <span class="count">{inNumerals(of, words('languageTag'))}</span>;
}
