import { Dialog } from './Dialog.tsx';
import { readerKeys } from './reader-keys.ts';
import { listKeys } from './story-keys.ts';
import { useWords } from './words.ts';

/** All keys of the reading list and of an open story. */
export function KeysDialog({ onClose }: { onClose(): void }) {
  const words = useWords();
  const inStory = readerKeys.map(({ key, does }) => ({ keys: [key === 'Escape' ? 'Esc' : key.toUpperCase()], does }));
  return (
    <Dialog title={words('storiesKeys')} class="keys-dialog" onClose={onClose}>
      <div class="keys-columns">
        {[
          { title: words('storiesKeysList'), keys: listKeys },
          { title: words('storiesKeysStory'), keys: inStory },
        ].map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(({ keys, does }) => (
                <div key={does}>
                  <dt>
                    {keys.map((key) => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </dt>
                  <dd>{words(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <button type="button" class="button" onClick={onClose}>
        {words('storiesClose')}
      </button>
    </Dialog>
  );
}
