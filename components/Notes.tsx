import type { Form } from '../lib/model.ts';
import type { MessageKey } from '../lib/words.ts';
import { useArticle } from './article-context.ts';
import { Line } from './Line.tsx';
import { useWords } from './words.ts';

const formNotes = {
  story: undefined,
  live: 'formLive',
  several: 'formSeveral',
  stub: 'formStub',
} as const satisfies Record<Form, MessageKey | undefined>;

/** What the reader must know of this page before trusting its brief to be the whole of it. */
export function FormNote() {
  const { article } = useArticle();
  const words = useWords();
  const note = formNotes[article.form];
  return note ? <p class="note">{words(note)}</p> : null;
}

/** That the publisher corrected the story, and behind it what they say of it. */
export function Corrections() {
  const { article } = useArticle();
  const words = useWords();
  const spans = article.blocks
    .filter(({ kind }) => kind === 'correction')
    .map(({ id, text }) => ({ block: id, start: 0, end: text.length }));
  if (spans.length === 0) return null;
  return (
    <details class="note">
      <summary>{words('corrections')}</summary>
      <ul class="lines">
        {spans.map((span) => (
          <li key={span.block}>
            <Line span={span} />
          </li>
        ))}
      </ul>
    </details>
  );
}

const firstLines = 3;

/** Where no section was found: that, and how the story begins. */
export function NoStructure() {
  const { article } = useArticle();
  const words = useWords();
  const opening = article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'standfirst')
    .slice(0, firstLines);
  return (
    <section class="section" aria-label={words('firstLines')}>
      <p class="note">{words('noStructure')}</p>
      <h2>{words('firstLines')}</h2>
      <ul class="lines">
        {opening.map(({ id, text }) => (
          <li key={id}>
            <Line span={{ block: id, start: 0, end: text.length }} />
          </li>
        ))}
      </ul>
    </section>
  );
}
