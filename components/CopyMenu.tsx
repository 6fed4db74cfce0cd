import type { MessageKey } from '../lib/words.ts';
import type { CopyForm } from './doings.ts';
import { useWords } from './words.ts';

const forms = [
  ['text', 'copyText'],
  ['markdown', 'copyMarkdown'],
  ['json', 'copyJson'],
] as const satisfies readonly (readonly [CopyForm, MessageKey])[];

/** The forms in which a brief can be copied; the menu closes once one is chosen. */
export function CopyMenu({ onCopy }: { onCopy(form: CopyForm): void }) {
  const words = useWords();
  return (
    <details class="copy-menu" name="menu">
      <summary class="button">{words('copy')}</summary>
      <ul>
        {forms.map(([form, key]) => (
          <li key={form}>
            <button
              type="button"
              onClick={({ currentTarget }) => {
                currentTarget.closest('details')?.removeAttribute('open');
                onCopy(form);
              }}
            >
              {words(key)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
