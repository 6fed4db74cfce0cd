import { putIntoDownloads } from '../../lib/browser/downloads.ts';
import { hasLeave } from '../../lib/browser/leave.ts';
import { backupSettings } from '../../lib/browser/settings.ts';
import { isBackupDue } from '../../lib/settings.ts';
import type { Shelf } from '../../lib/stories/shelf.ts';
import { exportedFile } from './exporting.ts';

/** Puts a copy of the list into the downloads folder where the reader wants one and it is time; false where that failed. */
export async function backUpIfDue(shelf: Shelf): Promise<boolean> {
  const now = new Date().toISOString();
  const { failed: _, ...settings } = await backupSettings.read();
  if (!isBackupDue(settings, now)) return true;
  try {
    // Leave can be taken back in the browser's settings, and a reader who relies on backups must know.
    if (!(await hasLeave('downloads'))) throw new Error('There is no leave to write into the downloads folder');
    const file = await exportedFile(shelf, 'json', now);
    if (!file.ok) throw new Error(`The list cannot be read: ${file.problem}`);
    // A list that was lost must not push the last good copy out of sight.
    if (file.value.outcome.stories === 0) return true;
    await putIntoDownloads(file.value.blob, `Nutgraf/${file.value.name}`);
    await backupSettings.write({ ...settings, last: now });
    return true;
  } catch (error) {
    console.error(error);
    await backupSettings.write({ ...settings, failed: true });
    return false;
  }
}
