import type { ReaderDoings } from '../../components/reader-doings.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { sentencesIn } from '../../lib/text/sentences.ts';

/** Doings of a reader that keep everything in a page's memory: settings, drafts, and no voice. */
export function madeReaderDoings(change: Partial<ReaderDoings> = {}): ReaderDoings {
  let settings = defaultSettings;
  const typed = new Map<string, string>();
  return {
    settings: () => settings,
    keepSettings: (next) => {
      settings = next;
    },
    onSettings: () => () => {},
    sentencesIn,
    knownTags: async () => [],
    drafts: {
      keep: (of, text) => void typed.set(of, text),
      find: (of) => typed.get(of),
      drop: (of) => void typed.delete(of),
    },
    print: () => {},
    ...change,
  };
}
