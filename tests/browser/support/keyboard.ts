import type { ListWindow } from './list-window.ts';
import { eventually } from './reader.ts';

/** What has the focus, by its name, and whether a reader sees that it has. */
export interface Stop {
  name: string;
  seen: boolean;
}

/** The name of what has the focus: in the list the headline of the story; "main" and "body" for what is no control. */
export function stopIn(view: Window & typeof globalThis): Stop {
  const { document } = view;
  const at = document.activeElement ?? document.body;
  const words = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const label = 'labels' in at ? (at.labels as NodeListOf<Element> | null)?.[0] : undefined;
  const named = at.getAttribute('aria-label') ?? words(at.querySelector('.story-title') ?? label ?? at);
  const name = at.matches('body, main') ? at.localName : named;
  const draws = (element: Element | null, pseudo?: string) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = view.getComputedStyle(element, pseudo);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  };
  // Of what lies under a bar, no corner is seen.
  const box = at.getBoundingClientRect();
  const [left, right] = [Math.max(0, box.left), Math.min(view.innerWidth, box.right)];
  const [top, bottom] = [Math.max(0, box.top), Math.min(view.innerHeight, box.bottom)];
  const isUncovered = [left + 3, (left + right) / 2, right - 3].some((x) =>
    [top + 3, (top + bottom) / 2, bottom - 3].some((y) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (at.contains(there) || there.contains(at));
    }),
  );
  const framed = [at, at.closest('label'), at.closest('li')];
  // What was only led to is seen by its place: the story at its beginning, the part of a dialog, the lit words.
  const isLedTo = at.getAttribute('tabindex') === '-1';
  return { name, seen: at !== document.body && isUncovered && (isLedTo || framed.some((element) => draws(element))) };
}

/** A reader who has no mouse, and must always see where they are. */
export class Keyboard {
  readonly #window: ListWindow;

  constructor(window: ListWindow) {
    this.#window = window;
  }

  /** Presses a key and waits until what is called so has the focus, and keeps it. */
  async to(stop: string | RegExp, key: string): Promise<void> {
    await this.#window.press(key);
    await this.isAt(stop);
  }

  async isAt(stop: string | RegExp): Promise<void> {
    let last: Stop | undefined;
    const arrived = async () => {
      last = await this.#window.ask(stopIn);
      return last.seen && fits(last, stop);
    };
    const twice = async () => (await arrived()) && (await this.#pause()) && (await arrived());
    await eventually(`the focus on ${stop}`, twice).catch((error: unknown) => {
      throw new Error(`${error}; it is on ${JSON.stringify(last)}`);
    });
  }

  /** Goes there with the Tab key (or another one), and must see each stop on the way. */
  async tabTo(stop: string | RegExp, key = 'Tab'): Promise<void> {
    const way: string[] = [];
    for (let most = 150; most > 0; most--) {
      await this.#window.press(key);
      const here = await this.#window.ask(stopIn);
      // Between the last stop and the first the browser's own bars have their turn.
      if (!here.seen && here.name !== 'body') throw new Error(`Nobody sees the focus on ${here.name}`);
      if (fits(here, stop)) return;
      way.push(here.name);
    }
    throw new Error(`No way to ${stop}: ${way.join(' | ')}`);
  }

  /** Two pictures of the page are painted. */
  #pause(): Promise<true> {
    return this.#window.run<true>(
      `new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(true), 50)))`,
    );
  }
}

const fits = ({ name }: Stop, stop: string | RegExp): boolean =>
  typeof stop === 'string' ? name === stop : stop.test(name);
