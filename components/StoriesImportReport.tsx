import { useId } from 'preact/hooks';
import type { MessageKey } from '../lib/words.ts';
import { counted } from './counted.ts';
import { type ImportOutcome, type LeftOut, listProblemWords } from './stories-doings.ts';
import { useWords } from './words.ts';

const refusals = {
  'not-json': 'storiesImportNotJson',
  'not-ours': 'storiesImportNotOurs',
  newer: 'storiesImportNewer',
} as const satisfies Record<Extract<ImportOutcome, { kind: 'refused' }>['why'], MessageKey>;

const reasons = {
  'wrong-shape': 'storiesSkipShape',
  'bad-address': 'storiesSkipAddress',
  'too-large': 'storiesSkipLarge',
  'span-outside': 'storiesSkipSpan',
  newer: 'storiesSkipNewer',
} as const satisfies Record<LeftOut['why'], MessageKey>;

// A wholly damaged file of thousands needs no thousand lines to say so.
const mostSkipped = 50;

/** What came of an import: how many came in, how many were there, and every one that did not with its reason. */
export function StoriesImportReport({ outcome, onClose }: { outcome: ImportOutcome; onClose(): void }) {
  const words = useWords();
  const id = useId();
  return (
    <section class="stories-report" aria-labelledby={id}>
      <h2 id={id}>{words('storiesImportTitle')}</h2>
      <Outcome outcome={outcome} />
      <button type="button" class="button" onClick={onClose}>
        {words('storiesClose')}
      </button>
    </section>
  );
}

function Outcome({ outcome }: { outcome: ImportOutcome }) {
  const words = useWords();
  if (outcome.kind === 'refused') return <p>{words(refusals[outcome.why])}</p>;
  if (outcome.kind === 'failed') {
    const { what, next } = listProblemWords[outcome.problem];
    return (
      <p>
        {words(what)} {words(next)}
      </p>
    );
  }
  const { added, known, skipped } = outcome;
  const more = skipped.length - mostSkipped;
  return (
    <>
      <p>{counted(words, 'storiesImported', added)}</p>
      {known > 0 && <p>{counted(words, 'storiesKnown', known)}</p>}
      {skipped.length > 0 && (
        <>
          <p>{counted(words, 'storiesSkipped', skipped.length)}</p>
          <ul>
            {skipped.slice(0, mostSkipped).map(({ number, title, why }) => (
              <li key={number}>
                <strong dir="auto">{title ?? words('storiesSkippedNumber', String(number))}</strong>{' '}
                <span>{words(reasons[why])}</span>
              </li>
            ))}
          </ul>
          {more > 0 && <p>{counted(words, 'storiesSkippedMore', more)}</p>}
        </>
      )}
    </>
  );
}
