/** Every value that a setting can have, in the order in which it is offered. */
export const choices = {
  /** The colours of our pages; `system` is what the device prefers. */
  theme: ['system', 'light', 'dark', 'sepia'],
  face: ['serif', 'sans'],
  /** Of the page's words, in percent of our own size for them. */
  size: [85, 100, 115, 130, 150, 175, 200],
  width: ['narrow', 'medium', 'wide'],
  leading: ['close', 'medium', 'open'],
  /** How fast a story is read aloud; 1 is the voice's own pace. */
  rate: [0.75, 1, 1.25, 1.5, 1.75, 2],
} as const;

/** How the reader likes to read kept stories. */
export type ReaderSettings = { -readonly [K in keyof typeof choices]: (typeof choices)[K][number] };

export const defaultSettings: ReaderSettings = {
  theme: 'system',
  face: 'serif',
  size: 100,
  width: 'medium',
  leading: 'medium',
  rate: 1,
};

/** What was kept, by this version or by any other: a value that we do not know is as good as none. */
export function readerSettingsIn(kept: unknown): ReaderSettings {
  const given = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const known = Object.entries(choices).filter(([name, values]) =>
    (values as readonly unknown[]).includes(given[name]),
  );
  // Each value was found in the list of its name.
  return { ...defaultSettings, ...(Object.fromEntries(known.map(([name]) => [name, given[name]])) as object) };
}

/** How often a copy of the list is put into the downloads folder. */
export const backupChoices = ['never', 'day', 'week', 'month'] as const;

export interface BackupSettings {
  every: (typeof backupChoices)[number];
  /** When the last one was made; ISO 8601. */
  last?: string;
  /** The one that was due could not be made. */
  failed?: true;
}

/** What was kept; what we do not know is as good as nothing. */
export function backupSettingsIn(kept: unknown): BackupSettings {
  const { every, last, failed } = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  return {
    every: backupChoices.find((choice) => choice === every) ?? 'never',
    ...(typeof last === 'string' && !Number.isNaN(Date.parse(last)) ? { last } : {}),
    ...(failed === true ? { failed } : {}),
  };
}

const day = 86_400_000;
const intervals = { never: Number.POSITIVE_INFINITY, day, week: 7 * day, month: 30 * day };

/** Whether it is time for one. A last one in the future was made before the clock was set back, and counts for nothing. */
export function isBackupDue({ every, last }: BackupSettings, now: string): boolean {
  const since = last === undefined ? Number.POSITIVE_INFINITY : Date.parse(now) - Date.parse(last);
  return every !== 'never' && (since >= intervals[every] || since < 0);
}

/**
 * How many stories the list had when we last looked, kept apart from it: so that a list which the browser cleared is told
 * from one that never had any.
 */
export interface KeptStories {
  stories: number;
  /** How many were gone, until the reader knows. */
  lost?: number;
}

/** What was kept; what we do not know is as good as nothing. */
export function keptStoriesIn(kept: unknown): KeptStories {
  const { stories, lost } = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  const isCount = (value: unknown): value is number => typeof value === 'number' && value > 0;
  return { stories: isCount(stories) ? stories : 0, ...(isCount(lost) ? { lost } : {}) };
}

/** After a look at the list, of which so many were put in just now: with none of those that were there, it was cleared. */
export function keptAfter({ stories, lost }: KeptStories, total: number, saved = 0): KeptStories {
  const isCleared = total <= saved && stories > saved;
  const gone = isCleared ? stories : lost;
  return { stories: total, ...(gone === undefined ? {} : { lost: gone }) };
}
