import type { Reading } from '../../lib/model.ts';

type View = Window & typeof globalThis;

// These run in our own pages as source, so each holds all that it needs.

/** What the popup says, as soon as it says more than that it is busy and something else than what was asked for before. */
export async function nextAnswer(view: View): Promise<{ heading: string; text: string; ms: number }> {
  const { document } = view;
  const unheard = () => document.querySelector<HTMLElement>('main h1:not([data-heard])');
  if (!unheard()) {
    await new Promise<void>((resolve) => {
      const observer = new view.MutationObserver(() => {
        if (!unheard()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { childList: true, subtree: true });
    });
  }
  const ms = view.performance.now();
  const heading = unheard();
  heading?.setAttribute('data-heard', '');
  return { heading: heading?.innerText ?? '', text: document.body.innerText, ms };
}

/** The story that was saved last. */
export async function newestStory(view: View): Promise<{ id: string; reading: Reading }> {
  const answered = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answered(view.indexedDB.open('stories'));
  const stores = database.transaction(['rows', 'texts', 'briefs']);
  const [row] = await answered(stores.objectStore('rows').index('newest').getAll(null, 1));
  const { article } = await answered(stores.objectStore('texts').get(row.id));
  const brief = await answered(stores.objectStore('briefs').get(row.id));
  database.close();
  return { id: row.id, reading: { article, brief } };
}

/** Opens a kept story in the reading list and waits until it is shown. */
export async function openStory(view: View, id: string): Promise<void> {
  const { document } = view;
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      if (isSo()) return resolve();
      const observer = new view.MutationObserver(() => {
        if (!isSo()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { childList: true, subtree: true });
    });
  const isShown = () => document.querySelector('.stories-main h1') !== null;
  view.location.hash = '';
  await until(() => !isShown());
  view.location.hash = id;
  await until(isShown);
}
