import { withoutEntities } from '../../text/entities.ts';
import type { PushReader } from './push-reader.ts';

/** A tag or the text between two, and the line it stands on. Names are in small letters. */
export type Token = { line: number } & (
  | { kind: 'open'; name: string; attribute(name: string): string | undefined }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string }
);

// Browsers write pictures of some kilobytes into tags; a tag without end must not hold the whole file.
const longestTag = 1_000_000;
const longestText = 100_000;

/**
 * Tags and texts of HTML, in the file's order; comments, declarations, scripts and styles left out. It is for lists that
 * programs write. Chromium's document of such a list of 50 MB takes 650 MB, holds up the page for a second and cannot be
 * stopped, needs a page to be made in, and knows nothing of the list that its tags do not say.
 */
export class HtmlReader implements PushReader<Token> {
  #text = '';
  #at = 0;
  #line = 1;
  /** Inside a script or style: its end is all we look for. */
  #raw: string | undefined;
  /** From here on no comment has an end: looked for once, however many begin. */
  #openComment = Number.POSITIVE_INFINITY;

  push(text: string): Token[] {
    this.#openComment = Number.POSITIVE_INFINITY;
    this.#text = this.#text.slice(this.#at) + text;
    this.#at = 0;
    return this.#tokens(false);
  }

  end(): Token[] {
    return this.#tokens(true);
  }

  #tokens(final: boolean): Token[] {
    const tokens: Token[] = [];
    while (this.#at < this.#text.length) {
      const tag = this.#tagAt(this.#at, final);
      if (tag > this.#at || tag < 0) {
        const end = tag < 0 ? this.#text.length : tag;
        // More of the same text may follow, as may the rest of a reference.
        if (tag < 0 && !final && end - this.#at < longestText) break;
        if (this.#raw === undefined) tokens.push(this.#textTo(end));
        this.#goTo(end);
        continue;
      }
      let end = this.#tagEnd(this.#at);
      if (end < 0) {
        if (!final && this.#text.length - this.#at < longestTag) break;
        // A quotation mark or comment that is never closed: it ends where it would without.
        end = this.#text.indexOf('>', this.#at) + 1 || this.#text.length;
      }
      tokens.push(...this.#tag(end));
      this.#goTo(end);
    }
    return tokens;
  }

  /** Where the next tag, comment or declaration begins: "<" before a letter, "/", "!" or "?"; before anything else it is text. */
  #tagAt(from: number, final: boolean): number {
    for (let at = this.#text.indexOf('<', from); at >= 0; at = this.#text.indexOf('<', at + 1)) {
      if (this.#raw !== undefined) {
        const name = this.#text.slice(at + 2, at + 2 + this.#raw.length).toLowerCase();
        if (this.#text[at + 1] === '/' && this.#raw.startsWith(name)) return at;
      } else if (/[a-z/!?]/i.test(this.#text[at + 1] ?? (final ? '' : '?'))) return at;
    }
    return -1;
  }

  #tagEnd(from: number): number {
    if (this.#text.startsWith('<!--', from)) {
      if (from > this.#openComment) return -1;
      const end = this.#text.indexOf('-->', from + 4);
      if (end < 0) this.#openComment = from;
      return end < 0 ? -1 : end + 3;
    }
    let quote = '';
    for (let at = from + 1; at < this.#text.length && at - from < longestTag; at++) {
      const letter = this.#text[at] ?? '';
      if (quote) {
        if (letter === quote) quote = '';
      } else if (letter === '>') return at + 1;
      else if ((letter === '"' || letter === "'") && this.#text[at - 1] === '=') quote = letter;
    }
    return -1;
  }

  #tag(end: number): Token[] {
    const written = this.#text.slice(this.#at, end);
    const [, slash, name] = /^<(\/?)([a-z][a-z\d:-]*)/i.exec(written)?.map((part) => part.toLowerCase()) ?? [];
    if (name === undefined) return [];
    if (slash) {
      if (name === this.#raw) this.#raw = undefined;
      return [{ line: this.#line, kind: 'close', name }];
    }
    if (name === 'script' || name === 'style') this.#raw = name;
    return [{ line: this.#line, kind: 'open', name, attribute: (wanted) => attributeOf(written, wanted) }];
  }

  #textTo(end: number): Token {
    return { line: this.#line, kind: 'text', text: withoutEntities(this.#text.slice(this.#at, end)) };
  }

  #goTo(at: number): void {
    for (let end = this.#text.indexOf('\n', this.#at); end >= 0 && end < at; end = this.#text.indexOf('\n', end + 1)) {
      this.#line++;
    }
    this.#at = at;
  }
}

/** The attribute's value, with its references resolved; the first, where a tag has it twice. */
function attributeOf(tag: string, wanted: string): string | undefined {
  const attributes = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
  for (const [, name, double, single, bare] of tag.matchAll(attributes)) {
    if (name?.toLowerCase() === wanted) return withoutEntities(double ?? single ?? bare ?? '');
  }
  return undefined;
}
