import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { MessageKey } from '../lib/words.ts';
import type { Found, Misunderstood } from './stories-doings.ts';
import { useWords } from './words.ts';

interface StoriesSearchProps {
  query: string;
  found: Found | undefined;
  field: Ref<HTMLInputElement>;
  onQuery(query: string): void;
  /** The reader is done with the field, and goes to what was found first, or back to where the keyboard was. */
  onLeave(to: 'first' | 'back'): void;
}

const misunderstoodWords = {
  'no-value': 'storiesNoValue',
  'no-such-state': 'storiesNoState',
  'no-date': 'storiesNoDate',
} as const satisfies Record<Misunderstood, MessageKey>;

/** What can be asked besides words; examples are typed as they stand, whatever the language. */
const operators = [
  ['"rail strike"', 'storiesFindPhrase'],
  ['-football', 'storiesFindWithout'],
  ['tag:ports', 'storiesFindTag'],
  ['site:courier.example', 'storiesFindSite'],
  ['author:lindt', 'storiesFindAuthor'],
  ['is:unread', 'storiesFindState'],
  ['after:2026-01', 'storiesFindAfter'],
  ['before:2026-03-05', 'storiesFindBefore'],
] as const satisfies readonly (readonly [string, MessageKey])[];

/** The field that searches as the reader types, what it understands, and what it did not. */
export function StoriesSearch({ query, found, field, onQuery, onLeave }: StoriesSearchProps) {
  const words = useWords();
  const id = useId();
  const [help, setHelp] = useState(false);
  return (
    <search class="stories-search">
      <div class="stories-search-line">
        <label class="sr-only" for={id}>
          {words('storiesSearch')}
        </label>
        <input
          ref={field}
          id={id}
          type="search"
          class="field"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          placeholder={words('storiesSearch')}
          value={query}
          onInput={({ currentTarget: { value } }) => onQuery(value)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Escape' && query !== '') onQuery('');
            else if (event.key === 'Escape') onLeave('back');
            else if (event.key === 'Enter' || event.key === 'ArrowDown') onLeave('first');
            else return;
            event.preventDefault();
          }}
        />
        <button
          type="button"
          class="button-quiet"
          aria-expanded={help}
          aria-controls={`${id}-help`}
          onClick={() => setHelp(!help)}
        >
          {words('storiesSearchHelp')}
        </button>
      </div>
      <dl id={`${id}-help`} class="stories-search-help" hidden={!help}>
        {operators.map(([example, key]) => (
          <div key={key}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{words(key)}</dd>
          </div>
        ))}
      </dl>
      {found?.notUnderstood.map(({ text, why }) => (
        <p key={text} class="stories-misunderstood">
          {words(misunderstoodWords[why], text)}
        </p>
      ))}
    </search>
  );
}
