import { browser } from 'wxt/browser';
import type { Lit } from '../page/light.ts';
import { lightCss } from '../page/light-css.ts';
import type { Passage } from '../page/passage.ts';
import type { Tab } from './tabs.ts';

/**
 * Scrolls the page to a passage and lights it up. The style goes in through the browser, not through the page: the
 * document and its style sheets stay as they were, and no policy of the page can refuse it. Of the author's origin, for
 * Chromium 156 computes a highlight of the user's origin and does not paint it.
 */
export async function lightUp({ id: tabId }: Tab, passage: Passage): Promise<Lit | 'refused'> {
  const target = { tabId };
  try {
    await browser.scripting.removeCSS({ target, css: lightCss }).catch(() => {
      // Not there yet; removing first only keeps a hundred clicks from leaving a hundred copies.
    });
    await browser.scripting.insertCSS({ target, css: lightCss });
    await browser.scripting.executeScript({ target, func: leavePassage, args: [passage] });
    const [answer] = await browser.scripting.executeScript({ target, files: ['/light.js'] });
    return isLit(answer?.result) ? answer.result : 'refused';
  } catch {
    // The page went away, or its grant did; the reader's next click on our button brings both back.
    return 'refused';
  }
}

/** Puts the light out, as Esc on the page does. */
export async function putOut({ id: tabId }: Tab): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: endLight });
  } catch {
    // No access to the page any more, so no light of ours on it either.
  }
}

/** Runs in the page, in our own world: the script that follows finds the passage there. */
function leavePassage(passage: Passage): void {
  globalThis.nutgrafPassage = passage;
}

function endLight(): void {
  globalThis.nutgrafLight?.abort();
}

const isLit = (answer: unknown): answer is Lit =>
  answer === 'exact' || answer === 'similar' || answer === 'folded-away' || answer === 'gone';
