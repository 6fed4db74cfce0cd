import { useWords } from './words.ts';

/** The list in a private window: there is none, and why. */
export function StoriesPrivate() {
  const words = useWords();
  return (
    <div class="stories-empty">
      <h2>{words('storiesPrivate')}</h2>
      <p>{words('storiesPrivateNext')}</p>
    </div>
  );
}
