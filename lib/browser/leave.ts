import { browser } from 'wxt/browser';

/** What we ask leave for at its first use, and not at install. */
export type Optional = 'downloads' | 'readingList';

/** Asks the reader, who may have said yes before; only within a click. */
export const askLeave = (permission: Optional): Promise<boolean> =>
  browser.permissions.request({ permissions: [permission] as never });

export const hasLeave = (permission: Optional): Promise<boolean> =>
  browser.permissions.contains({ permissions: [permission] as never });
