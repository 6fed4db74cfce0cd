import { browser } from 'wxt/browser';

/** What the address bar offers. `chosen` is what comes back if the reader takes it. */
export interface Suggestion {
  chosen: string;
  title: string;
  /** Where the story is from, or a stretch of it. */
  about: string;
}

// As many as Firefox shows.
const most = 6;

/**
 * "nut" and some words in the address bar. `suggest` is asked at every letter, and only the last answer is offered; `enter`
 * gets the suggestion that was taken, or what was typed.
 */
export function onOmnibox(suggest: (typed: string) => Promise<Suggestion[]>, enter: (text: string) => void): void {
  let last = 0;
  browser.omnibox.onInputChanged.addListener(async (typed, offer) => {
    const turn = ++last;
    const suggestions = await suggest(typed).catch((error: unknown) => {
      console.error(error);
      return [];
    });
    if (turn !== last) return;
    offer(
      suggestions.slice(0, most).map(({ chosen, title, about }) => ({
        content: chosen,
        description: descriptionOf(title, about),
      })),
    );
  });
  browser.omnibox.onInputEntered.addListener((text) => enter(text));
}

/** Chromium reads descriptions as XML and refuses all of them for one wrong sign; Firefox shows them as they are. */
export const descriptionOf = (title: string, about: string): string =>
  import.meta.env.FIREFOX
    ? [title, about].filter(Boolean).join(' – ')
    : [xml(title), about && `<dim>${xml(about)}</dim>`].filter(Boolean).join(' – ');

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Also without the controls that XML does not allow, escaped or not. */
const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"']/g, (sign) => references[sign] ?? sign);
