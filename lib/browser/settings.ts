import { browser } from 'wxt/browser';
import {
  type BackupSettings,
  backupSettingsIn,
  type KeptStories,
  keptStoriesIn,
  type ReaderSettings,
  readerSettingsIn,
} from '../settings.ts';

/** What is kept under one name on this device, with a value from the start. */
export interface Setting<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Hears of every change, this page's own included, until the answer is called. */
  onChange(listen: (value: T) => void): () => void;
}

export const backupSettings: Setting<BackupSettings> = setting('backup', backupSettingsIn);
export const keptStories: Setting<KeptStories> = setting('kept-stories', keptStoriesIn);
export const readerSettings: Setting<ReaderSettings> = setting('reader', readerSettingsIn);

/** `shaped` makes a value of whatever is kept, be it nothing or what another version wrote. */
function setting<T>(name: string, shaped: (kept: unknown) => T): Setting<T> {
  return {
    read: async () => {
      try {
        return shaped((await browser.storage.local.get(name))[name]);
      } catch (error) {
        // A page that cannot read how its reader likes it is still to be shown.
        console.error(error);
        return shaped(undefined);
      }
    },
    write: (value) => browser.storage.local.set({ [name]: value }),
    onChange: (listen) => {
      const hear: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
        if (area === 'local' && changes[name]) listen(shaped(changes[name].newValue));
      };
      browser.storage.onChanged.addListener(hear);
      return () => browser.storage.onChanged.removeListener(hear);
    },
  };
}
