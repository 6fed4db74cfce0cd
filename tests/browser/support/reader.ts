/** A function that runs in the page; it may use nothing but its arguments. */
export type InPage<Args extends unknown[], Result> = (view: Window & typeof globalThis, ...args: Args) => Result;

/** Something of the extension's that a reader looks at: the popup, the panel, the reading list. */
export interface Surface {
  /** What it shows, once `words` are part of that. */
  shows(words: string | RegExp): Promise<string>;
  /** Presses the button or link of this name, or whose name holds it. */
  press(name: string): Promise<void>;
  /** Asks the surface itself; a promise is waited for. */
  ask<Args extends unknown[], Result>(question: InPage<Args, Result | Promise<Result>>, ...args: Args): Promise<Result>;
  picture(name: string): Promise<void>;
}

/** A browser with the built extension, and what a reader does with it. The same in Chromium and Firefox. */
export interface Reader {
  visit(address: string, until?: 'load' | 'domcontentloaded'): Promise<void>;
  /** Asks the page in front, from among its own scripts. */
  ask<Args extends unknown[], Result>(question: InPage<Args, Result>, ...args: Args): Promise<Result>;
  pressEscape(): Promise<void>;
  /** Clicks the real toolbar button. */
  clickButton(): Promise<Surface>;
  /** Opens what stands beside the page, from its popup. */
  openPanel(popup: Surface): Promise<Surface>;
  openReadingList(): Promise<Surface>;
  prefer(theme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
}

export interface Start {
  /** The profile's folder: the same one again is the same reader, after a restart. */
  profile: string;
  /** Port of the proxy that is this browser's whole network. */
  proxyPort: number;
  /** Absent: the same browser without our extension. */
  extension?: string;
}

/** The element that a reader would press for this name. */
export function pressable(view: Window & typeof globalThis, name: string): HTMLElement {
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  const elements = [...view.document.querySelectorAll<HTMLElement>('button, a[href], summary')];
  const found = elements.find((element) => nameOf(element) === name) ?? elements.find((e) => nameOf(e).includes(name));
  if (!found) throw new Error(`Nothing called "${name}" among: ${elements.map(nameOf).join(' | ')}`);
  return found;
}

const patience = 20_000;

/** Looks again and again until it sees something, which no, nothing and an empty text are not. */
export async function eventually<T>(what: string, look: () => Promise<T | undefined | false>): Promise<T> {
  const end = Date.now() + patience;
  for (let last: unknown; ; ) {
    const seen = await look().catch((error: unknown) => {
      last = error;
      return undefined;
    });
    if (seen) return seen;
    if (Date.now() > end) throw new Error(`${what}: not within ${patience / 1000} s`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until what `read` gives holds `words`, and answers it. */
export async function textWith(words: string | RegExp, read: () => Promise<string>): Promise<string> {
  let last = '';
  return eventually(`"${words}"`, async () => {
    last = await read();
    return (typeof words === 'string' ? last.includes(words) : words.test(last)) ? last : undefined;
  }).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : error}. Shown last: ${last || '(nothing)'}`, {
      cause: error,
    });
  });
}
