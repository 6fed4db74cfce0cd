import type { ReaderDoings } from '../../components/reader-doings.ts';
import { drafts } from '../../lib/browser/drafts.ts';
import { readerSettings } from '../../lib/browser/settings.ts';
import type { ReaderSettings } from '../../lib/settings.ts';
import type { Shelf } from '../../lib/stories/shelf.ts';
import { sentencesIn } from '../../lib/text/sentences.ts';
import { knownTags } from '../wiring/known-tags.ts';
import { wear } from '../wiring/wear.ts';

/** What the reader of one story can have done; `start` is how they liked to read when the page was opened. */
export function readerDoings(shelf: Shelf, start: ReaderSettings): ReaderDoings {
  let settings = start;
  return {
    settings: () => settings,
    keepSettings: (next) => {
      settings = next;
      wear(next);
      // Not kept is no more than a wish to be said again.
      void readerSettings.write(next).catch(console.error);
    },
    onSettings: (listen) =>
      readerSettings.onChange((changed) => {
        settings = changed;
        wear(changed);
        listen(changed);
      }),

    sentencesIn,
    ...('speechSynthesis' in globalThis ? { speech: speechSynthesis } : {}),
    knownTags: () => knownTags(shelf),
    drafts,
    print: () => window.print(),
  };
}
