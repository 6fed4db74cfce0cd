import type { KeepingDoings } from '../../components/keeping-doings.ts';
import { askToLast, isLasting } from '../../lib/browser/lasting.ts';
import { isPrivateWindow } from '../../lib/browser/private-window.ts';
import { backupSettings, keptStories } from '../../lib/browser/settings.ts';
import type { Shelf } from '../../lib/stories/shelf.ts';
import { noteKept } from '../wiring/note-kept.ts';
import { painted } from '../wiring/painted.ts';
import { backUpIfDue } from './backing-up.ts';

// As long as a removed story can be put back.
const day = 86_400_000;

/** What keeps the list safe: backups, and noticing that it was lost. */
export const keepingDoings = (shelf: Shelf): KeepingDoings => ({
  isPrivate: isPrivateWindow(),

  lookAfter: async () => {
    await painted();
    if (isPrivateWindow()) return {};
    const { lost } = (await noteKept(shelf)) ?? {};
    const { last } = await backupSettings.read();
    // Whatever comes of it is shown where files are; nothing here waits for it.
    void askToLast().catch(console.error);
    await shelf.forget(new Date(Date.now() - day).toISOString());
    const isBackedUp = await backUpIfDue(shelf);
    return {
      ...(lost === undefined ? {} : { lost: { stories: lost, ...(last === undefined ? {} : { backup: last }) } }),
      ...(isBackedUp ? {} : { backupFailed: true }),
    };
  },
  countKept: async (stories) => {
    const kept = await keptStories.read();
    if (kept.stories !== stories) await keptStories.write({ ...kept, stories });
  },
  acceptLoss: async () => {
    const { stories } = await keptStories.read();
    await keptStories.write({ stories });
  },

  isLasting,
  askToLast,
});
