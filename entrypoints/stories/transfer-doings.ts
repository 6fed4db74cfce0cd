import type { Looked, TransferDoings } from '../../components/transfer-doings.ts';
import { announce } from '../../lib/browser/announcements.ts';
import { drafts } from '../../lib/browser/drafts.ts';
import { askLeave } from '../../lib/browser/leave.ts';
import { browsersList, hasBrowsersList } from '../../lib/browser/reading-list.ts';
import { backupSettings, keptStories } from '../../lib/browser/settings.ts';
import { words } from '../../lib/browser/words.ts';
import { isFileGone } from '../../lib/stories/bring-in.ts';
import type { Shelf } from '../../lib/stories/shelf.ts';
import { browsersEntries } from '../../lib/transfer/import/browsers-list.ts';
import { backUpIfDue } from './backing-up.ts';
import { download } from './download.ts';
import { exportedFile } from './exporting.ts';
import { looked, sourceIn } from './importing.ts';

/** What can be done with files and with all of the list; the other pages are told of every change. */
export const transferDoings = (shelf: Shelf): TransferDoings => ({
  exportAs: async (form, ids, following) => {
    const file = await exportedFile(shelf, form, new Date().toISOString(), { ids, following });
    if (!file.ok) return file;
    download(file.value.blob, file.value.name);
    return { ok: true, value: file.value.outcome };
  },

  look: (files, following) =>
    unlessStopped(following.signal, async () => {
      const source = await sourceIn(files, following);
      return 'kind' in source ? source : looked(shelf, source, following, changed);
    }),

  ...(hasBrowsersList()
    ? {
        lookAtBrowsersList: async (following) => {
          if (!(await askLeave('readingList'))) return { kind: 'denied' as const };
          const entries = browsersEntries(await browsersList());
          return unlessStopped(following.signal, () =>
            looked(shelf, { format: 'chrome', repeated: 0, read: () => each(entries) }, following, changed),
          );
        },
      }
    : {}),

  backups: () => backupSettings.read(),
  backUpEvery: async (every, onAllowed) => {
    if (every !== 'never' && !(await askLeave('downloads'))) return 'denied';
    onAllowed();
    const { failed: _, ...settings } = await backupSettings.read();
    await backupSettings.write({ ...settings, every });
    return (await backUpIfDue(shelf)) ? 'done' : 'not-written';
  },

  saveReport: (text) => download(new Blob([text], { type: 'text/plain' }), words('filesReportName')),

  erase: async () => {
    const erased = await shelf.erase();
    if (erased.ok) drafts.dropAll();
    if (erased.ok) {
      changed();
      // At once: a page that is closed now must not find its list lost when it is opened again.
      await keptStories.write({ stories: 0 }).catch(console.error);
    }
    return erased;
  },
});

const changed = () => announce({ kind: 'stories-changed' });

async function* each<T>(things: T[]): AsyncIterable<T> {
  yield* things;
}

async function unlessStopped(signal: AbortSignal, work: () => Promise<Looked>): Promise<Looked> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' };
    if (isFileGone(error)) return { kind: 'unreadable', why: 'file-gone' };
    throw error;
  }
}
