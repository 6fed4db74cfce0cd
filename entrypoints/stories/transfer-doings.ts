import type { TransferDoings } from '../../components/transfer-doings.ts';
import { announce } from '../../lib/browser/announcements.ts';
import { putIntoDownloads } from '../../lib/browser/downloads.ts';
import { askLeave, hasLeave } from '../../lib/browser/leave.ts';
import { browsersList, hasBrowsersList } from '../../lib/browser/reading-list.ts';
import { backupSettings } from '../../lib/browser/settings.ts';
import { isBackupDue } from '../../lib/settings.ts';
import type { Shelf } from '../../lib/stories/shelf.ts';
import { browsersEntries } from '../../lib/transfer/import/browsers-list.ts';
import { download } from './download.ts';
import { exportedFile } from './exporting.ts';
import { looked, sourceIn } from './importing.ts';

/** What can be done with files and with all of the list; the other pages are told of every change. */
export const transferDoings = (shelf: Shelf): TransferDoings => ({
  exportAs: async (form, ids) => {
    const file = await exportedFile(shelf, form, new Date().toISOString(), ids);
    if (!file.ok) return file;
    download(file.value.blob, file.value.name);
    return { ok: true, value: file.value.outcome };
  },

  look: (files, following) =>
    unlessCancelled(following.signal, async () => {
      const source = await sourceIn(files, following);
      return 'kind' in source ? source : looked(shelf, source, following, changed);
    }),

  ...(hasBrowsersList()
    ? {
        lookAtBrowsersList: async (following) => {
          if (!(await askLeave('readingList'))) return { kind: 'denied' as const };
          const entries = browsersEntries(await browsersList());
          return unlessCancelled(following.signal, () =>
            looked(shelf, { format: 'chrome', read: () => each(entries) }, following, changed),
          );
        },
      }
    : {}),

  backups: () => backupSettings.read(),
  backUpEvery: async (every) => {
    if (every !== 'never' && !(await askLeave('downloads'))) return false;
    await backupSettings.write({ ...(await backupSettings.read()), every });
    await backUpIfDue(shelf);
    return true;
  },

  erase: async () => {
    const erased = await shelf.erase();
    if (erased.ok) changed();
    return erased;
  },
});

/** Puts a copy of the list into the downloads folder where the reader wants one and it is time. */
export async function backUpIfDue(shelf: Shelf): Promise<void> {
  const now = new Date().toISOString();
  const settings = await backupSettings.read();
  if (!isBackupDue(settings, now) || !(await hasLeave('downloads'))) return;
  const file = await exportedFile(shelf, 'json', now);
  // A list that was lost must not push the last good copy out of sight.
  if (!file.ok || file.value.outcome.stories === 0) return;
  await putIntoDownloads(file.value.blob, `Nutgraf/${file.value.name}`);
  await backupSettings.write({ ...settings, last: now });
}

const changed = () => announce({ kind: 'stories-changed' });

async function* each<T>(things: T[]): AsyncIterable<T> {
  yield* things;
}

async function unlessCancelled<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T | { kind: 'cancelled' }> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' };
    throw error;
  }
}
