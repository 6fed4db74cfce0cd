import type { PushReader } from './push-reader.ts';

/**
 * A piece of a file of JSON: a member of the record that it is (`at` 0), or an entry of the list that it is or that one of
 * its members is (`at` from 1, `key` the member's). `broken` where it cannot be read.
 */
export type Piece = { key?: string; at: number } & (
  | { value: unknown }
  | { broken: 'not-json' | 'too-large' | 'too-deep' | 'cut-short'; rest?: true }
);

// A whole collection of links or a story with its text; ours are a tenth of it at most.
const longestPiece = 32_000_000;
// A reading list needs five or so. The depth of a piece is the only thing that parsing it costs more than its length.
const deepest = 200;

/**
 * Cuts a file of JSON into pieces that are parsed one by one, so that it may be longer than a string can be, one bad entry
 * costs only itself, and a file that was cut short gives what came before. Lists that follow each other, as tools join
 * them, are one.
 */
export class JsonReader implements PushReader<Piece> {
  #text = '';
  /** Where in it the current piece begins, and where to look on; what came of the piece before it. */
  #start = 0;
  #seek = 0;
  #held = '';
  /** What we are in: nothing yet, the outermost list or record, or a list that is a member of it. */
  #place: 'outside' | 'list' | 'record' | 'member-list' | 'given-up' = 'outside';
  #key: string | undefined;
  #at = 0;
  #depth = 0;
  #quoted = false;
  /** The piece is too long to be kept; its end is still looked for. */
  #dropped = false;
  #wasEmpty = true;

  push(text: string): Piece[] {
    if (this.#place === 'given-up') return [];
    this.#text = text;
    const pieces = this.#pieces();
    if (!this.#dropped) this.#held += text.slice(this.#start);
    if (this.#held.length > longestPiece) {
      this.#dropped = true;
      this.#held = '';
    }
    this.#start = 0;
    this.#seek -= text.length;
    return pieces;
  }

  end(): Piece[] {
    if (this.#place === 'given-up' || (this.#place === 'outside' && !this.#wasEmpty)) return [];
    return [this.#broken(this.#wasEmpty ? 'not-json' : 'cut-short')];
  }

  #pieces(): Piece[] {
    const pieces: Piece[] = [];
    const text = this.#text;
    for (; this.#seek < text.length && this.#place !== 'given-up'; this.#seek++) {
      const code = text.charCodeAt(this.#seek);
      if (this.#quoted) {
        if (code === backslash) this.#seek++;
        else if (code === quote) this.#quoted = false;
      } else if (this.#place === 'outside') this.#enter(code, pieces);
      else if (code === quote) this.#quoted = true;
      else if (code === comma && this.#depth === 0) this.#finish(pieces);
      else if (code === colon && this.#depth === 0 && this.#place === 'record') this.#readKey(pieces);
      else if (code === openBracket || code === openBrace) this.#open(code, pieces);
      else if (code === closeBracket || code === closeBrace) this.#close(code, pieces);
    }
    return pieces;
  }

  #enter(code: number, pieces: Piece[]): void {
    if (isBlank(code)) return;
    if (code !== openBracket && code !== openBrace) {
      pieces.push(this.#broken('not-json'));
      return;
    }
    this.#place = code === openBracket ? 'list' : 'record';
    this.#wasEmpty = false;
    this.#key = undefined;
    this.#begin();
  }

  #readKey(pieces: Piece[]): void {
    const written = parsed(this.#written());
    if (this.#key !== undefined || typeof written?.value !== 'string') pieces.push(this.#broken('not-json'));
    else this.#key = written.value;
    this.#begin();
  }

  #open(code: number, pieces: Piece[]): void {
    const opensMember = this.#depth === 0 && this.#place === 'record' && this.#key !== undefined;
    if (opensMember && code === openBracket && this.#written().trim() === '') {
      this.#place = 'member-list';
      this.#at = 0;
      this.#begin();
    } else if (++this.#depth > deepest) pieces.push(this.#broken('too-deep'));
  }

  #close(code: number, pieces: Piece[]): void {
    if (this.#depth > 0) {
      this.#depth--;
      return;
    }
    const closes = this.#place === 'record' ? closeBrace : closeBracket;
    if (code !== closes) {
      pieces.push(this.#broken('not-json'));
      return;
    }
    this.#finish(pieces);
    // The list's own end is no further entry of the record.
    if (this.#place === 'member-list') {
      this.#place = 'record';
      this.#at = 0;
      this.#key = undefined;
    } else this.#place = 'outside';
  }

  /** The piece ends here, if there is one: after a comma too many, or between brackets, there is none. */
  #finish(pieces: Piece[]): void {
    const text = this.#written().trim();
    const isDropped = this.#dropped;
    this.#begin();
    if (this.#place !== 'record') {
      if (text === '' && !isDropped) return;
      this.#at++;
    } else if (this.#key === undefined) {
      if (text !== '') pieces.push(this.#broken('not-json'));
      return;
    }
    const where = { ...(this.#key !== undefined && { key: this.#key }), at: this.#at };
    const piece = isDropped ? undefined : parsed(text);
    pieces.push(piece ? { ...where, ...piece } : { ...where, broken: isDropped ? 'too-large' : 'not-json' });
    if (this.#place === 'record') this.#key = undefined;
  }

  /** The current piece up to here. */
  #written(): string {
    return this.#held + this.#text.slice(this.#start, this.#seek);
  }

  /** The next piece begins after this letter. */
  #begin(): void {
    this.#held = '';
    this.#dropped = false;
    this.#start = this.#seek + 1;
  }

  #broken(broken: 'not-json' | 'too-deep' | 'cut-short'): Piece {
    this.#place = 'given-up';
    this.#held = '';
    return { ...(this.#key !== undefined && { key: this.#key }), at: this.#at + 1, broken, rest: true };
  }
}

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const parsed = (text: string): { value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined; // a SyntaxError, and the piece says so
  }
};
