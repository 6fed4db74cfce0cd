import type { Range } from '../lib/model.ts';
import type { ReaderSettings } from '../lib/settings.ts';

/** What a reader of one story can have done. The page that mounts it provides the doing. */
export interface ReaderDoings {
  /** How the reader likes to read; known from the start, so that nothing changes its looks after it was shown. */
  settings(): ReaderSettings;
  keepSettings(settings: ReaderSettings): void;
  /** Calls when they changed, here or in another page, until the answer is called. */
  onSettings(listen: (settings: ReaderSettings) => void): () => void;

  sentencesIn(text: string, language: string): Range[];
  /** Absent where the browser cannot speak. */
  speech?: SpeechSynthesis;

  /** The reader's own tags, those of most stories first. */
  knownTags(): Promise<string[]>;

  /** Text that is typed and not kept yet, at hand again should the page be closed before it is. */
  drafts: Drafts;
  print(): void;
}

export interface Drafts {
  keep(of: string, text: string): void;
  find(of: string): string | undefined;
  drop(of: string): void;
}
