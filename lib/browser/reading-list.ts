import { browser } from 'wxt/browser';

/** An entry of Chrome's own reading list. */
export interface BrowsersEntry {
  url: string;
  title: string;
  hasBeenRead: boolean;
  /** Milliseconds since 1970. */
  creationTime: number;
}

interface ReadingListApi {
  query(asked: object): Promise<BrowsersEntry[]>;
}

/** Whether this browser has a list of its own that extensions may read; known before leave is given. */
export const hasBrowsersList = (): boolean => import.meta.env.CHROME;

/** All of it, in no order. Needs the reader's leave (`readingList`). */
export function browsersList(): Promise<BrowsersEntry[]> {
  const api: ReadingListApi | undefined = Reflect.get(browser, 'readingList');
  return api ? api.query({}) : Promise.resolve([]);
}
