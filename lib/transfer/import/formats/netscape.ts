import type { Incoming, Skipped } from '../../incoming.ts';
import { entryOf, type Raw } from '../entry.ts';
import type { Token } from '../html.ts';

/**
 * Bookmarks as browsers write them: folders are headings before lists, a note stands after its link. linkding marks what it
 * has archived with a tag, and puts notes behind the description.
 */
export class NetscapeBookmarks {
  #folders: string[] = [];
  /** The heading that waits for its list. */
  #heading = '';
  #item: { raw: Raw; line: number; title: string; note: string } | undefined;
  /** Whose text is being read. */
  #reading: 'heading' | 'title' | 'note' | undefined;
  #ownHeading = true;

  take(token: Token): (Incoming | Skipped)[] {
    switch (token.kind) {
      case 'text':
        this.#write(token.text);
        return [];
      case 'close':
        return this.#close(token.name);
      case 'open':
        return this.#open(token);
    }
  }

  end(): (Incoming | Skipped)[] {
    const item = this.#item;
    this.#item = undefined;
    this.#reading = undefined;
    if (!item) return [];
    const raw = { ...item.raw, title: item.title, ...noteOf(item.note) };
    return [entryOf(raw, { at: item.line })];
  }

  #open(token: Token & { kind: 'open' }): (Incoming | Skipped)[] {
    const { name, attribute } = token;
    switch (name) {
      case 'dt':
      case 'hr':
        return this.end();
      case 'h3': {
        const before = this.end();
        this.#reading = 'heading';
        this.#heading = '';
        this.#ownHeading = !belongsToBrowser(attribute);
        return before;
      }
      case 'dl': {
        const before = this.end();
        this.#folders.push(this.#ownHeading ? this.#heading : '');
        this.#heading = '';
        return before;
      }
      case 'dd':
        this.#reading = this.#item ? 'note' : undefined;
        return [];
      case 'a': {
        const url = attribute('href');
        // A link inside a note is its words; one without an address is none.
        if (url === undefined || this.#reading === 'note') return [];
        const before = this.end();
        this.#item = { raw: this.#raw(url, attribute), line: token.line, title: '', note: '' };
        this.#reading = 'title';
        return before;
      }
      default:
        return [];
    }
  }

  #close(name: string): (Incoming | Skipped)[] {
    if (name === 'dl') {
      const before = this.end();
      this.#folders.pop();
      return before;
    }
    if (name === 'a' && this.#reading === 'title') this.#reading = undefined;
    if (name === 'h3' && this.#reading === 'heading') this.#reading = undefined;
    return [];
  }

  #write(text: string): void {
    if (this.#reading === 'heading') this.#heading += text;
    else if (this.#item && this.#reading === 'title') this.#item.title += text;
    else if (this.#item && this.#reading === 'note') this.#item.note += text;
  }

  #raw(url: string, attribute: (name: string) => string | undefined): Raw {
    const tags = attribute('tags')?.split(',') ?? [];
    const toRead = attribute('toread');
    return {
      url,
      saved: attribute('add_date'),
      read: toRead === '0',
      archived: tags.includes(archivedTag),
      tags: [...this.#folders, ...tags.filter((tag) => tag !== archivedTag)],
    };
  }
}

const archivedTag = 'linkding:bookmarks.archived';

/** The bar, the menu and the list that every browser has: nobody chose their names. */
const belongsToBrowser = (attribute: (name: string) => string | undefined): boolean =>
  ['personal_toolbar_folder', 'unfiled_bookmarks_folder'].some((name) => attribute(name) !== undefined) ||
  attribute('id') === 'com.apple.ReadingList';

function noteOf(text: string): Pick<Raw, 'note'> {
  const note = text.replace(/\s*\[linkding-notes\]([\s\S]*?)\[\/linkding-notes\]\s*/g, '\n\n$1\n\n').trim();
  return note ? { note } : {};
}
