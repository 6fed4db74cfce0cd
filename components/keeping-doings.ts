/** A list that the browser cleared. */
export interface Loss {
  /** How many stories it had. */
  stories: number;
  /** When the last backup was made; ISO 8601. */
  backup?: string;
}

/** What the reader should know of the list, as it was when the page was opened. */
export interface Upkeep {
  lost?: Loss;
  /** The backup that was due could not be made. */
  backupFailed?: true;
}

/** What keeps the list safe. */
export interface KeepingDoings {
  /** Nothing that is kept in a private window outlives it. */
  isPrivate: boolean;
  /** What is to be done now and then, done once the list is shown. */
  lookAfter(): Promise<Upkeep>;
  /** Remembers how many stories there are. */
  countKept(stories: number): Promise<void>;
  /** The reader knows of what was lost. */
  acceptLoss(): Promise<void>;
  /** Whether the browser leaves the list alone when the device runs full; nothing where it does not say. */
  isLasting(): Promise<boolean | undefined>;
  /** Asks the browser for that. */
  askToLast(): Promise<boolean>;
}
