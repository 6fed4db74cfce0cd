import type { InPage } from './reader.ts';

/** How the system wants pages to look. */
export const looks = ['light', 'dark', 'forced'] as const;
export type Look = (typeof looks)[number];

/** A window with the reading list, and what a reader without a mouse does in it. */
export interface ListWindow {
  /** A key as the browser names it, such as `j` or `ArrowDown`; `Shift+ArrowDown` with another one held. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Answers the dialog of the system's own in which files are chosen. */
  chooseFile(file: string): Promise<void>;
  ask<Args extends unknown[], Result>(question: InPage<Args, Result | Promise<Result>>, ...args: Args): Promise<Result>;
  /** Runs a script there, with the page's own rights. */
  run<Result>(source: string): Promise<Result>;
  /** Makes its page as wide as a phone, or as it was. */
  narrow(isNarrow: boolean): Promise<void>;
  picture(name: string): Promise<void>;
}

/** A browser whose windows show the reading list. The same in Chromium and Firefox. */
export interface ListBrowser {
  open(): Promise<ListWindow>;
  wear(look: Look): Promise<void>;
  close(): Promise<void>;
}

export interface ListStart {
  profile: string;
  extension: string;
  /** Where what is exported comes to lie. */
  downloads: string;
}

/** As wide as pages are to fit without scrolling sideways: 1280 pixels at 400 percent. */
export const narrowest = { width: 320, height: 640 };

/** Source that asks a question of a window. */
export const asked = (question: InPage<never, unknown>, args: unknown[]): string =>
  `(${question})(window, ...${JSON.stringify(args)})`;

/** Whether the page was told of the look. */
export const wears = (view: Window, look: Look): boolean => {
  const forced = view.matchMedia('(forced-colors: active)').matches;
  const dark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  return look === 'forced' ? forced : !forced && dark === (look === 'dark');
};
