import type { Incoming, Skipped } from '../../incoming.ts';
import { entryOf, type Raw } from '../entry.ts';
import type { Token } from '../html.ts';
import { pocketTitle } from './pocket.ts';

/** `ril_export.html`: only the heading above says whether a story was read. Tags are parted by commas here. */
export class PocketHtml {
  #isHeading = false;
  #section = '';
  #item: { raw: Raw; line: number; title: string } | undefined;

  take(token: Token): (Incoming | Skipped)[] {
    if (token.kind === 'text') {
      if (this.#isHeading) this.#section += token.text;
      else if (this.#item) this.#item.title += token.text;
      return [];
    }
    const before = this.end();
    if (token.name === 'h1') {
      this.#isHeading = token.kind === 'open';
      if (token.kind === 'open') this.#section = '';
    }
    const url = token.kind === 'open' && token.name === 'a' ? token.attribute('href') : undefined;
    if (token.kind === 'open' && url !== undefined) {
      const done = /archive/i.test(this.#section);
      const raw: Raw = {
        url,
        cutsTitlesAt: pocketTitle,
        saved: token.attribute('time_added'),
        read: done,
        archived: done,
        tags: token.attribute('tags')?.split(',') ?? [],
      };
      this.#item = { raw, line: token.line, title: '' };
    }
    return before;
  }

  end(): (Incoming | Skipped)[] {
    const item = this.#item;
    this.#item = undefined;
    return item ? [entryOf({ ...item.raw, title: item.title }, { at: item.line })] : [];
  }
}
