import type { PushReader } from './push-reader.ts';

/** A row and the line it begins on; `broken` where it has no end. */
export type Row = { line: number; cells: string[] } | { line: number; broken: 'open-quote' | 'too-large'; rest?: true };

// More than any cell with a story's text in it; a row that is longer has lost its closing quotation mark.
const longestRow = 8_000_000;
// Each such row is read twice at most, so that a file of nothing else costs a second and not an hour.
const mostBroken = 50;

/**
 * Rows of RFC 4180, as they come: line breaks and doubled quotes in quoted cells, any end of line, none at the end. A quote
 * inside an unquoted cell is a letter; in a quoted cell it ends the cell only before a delimiter or the line's end. A cell
 * that is never closed costs its line alone: reading goes on with the next.
 *
 * Our own and not a package's: rows know their line, which a report needs, and a row that is waiting for more text is not
 * read again from its beginning.
 */
export class CsvReader implements PushReader<Row> {
  readonly #delimiter: string;
  readonly #delimiterCode: number;
  #text = '';
  /** Where the row, and its current cell, begin in the text, and where to look on. */
  #row = 0;
  #cell = 0;
  #seek = 0;
  #cells: string[] = [];
  #line = 1;
  /** Ends of lines within the row's quoted cells. */
  #lines = 0;
  #broken = 0;

  constructor(delimiter = ',') {
    this.#delimiter = delimiter;
    this.#delimiterCode = delimiter.charCodeAt(0);
  }

  push(text: string): Row[] {
    this.#text = this.#text.slice(this.#row) + text;
    this.#cell -= this.#row;
    this.#seek -= this.#row;
    this.#row = 0;
    return this.#rows(false);
  }

  end(): Row[] {
    return this.#rows(true);
  }

  #rows(final: boolean): Row[] {
    const rows: Row[] = [];
    while (this.#broken <= mostBroken) {
      const end = this.#text[this.#cell] === '"' ? this.#quotedEnd(final) : this.#plainEnd(final);
      if (end !== undefined) {
        if (!this.#closed(end)) continue;
        if (this.#cells.length > 1 || this.#cells[0] !== '') rows.push({ line: this.#line, cells: this.#cells });
        this.#nextRow(this.#cell, this.#lines + 1);
        if (final && this.#row >= this.#text.length) break;
      } else if ((final && this.#row < this.#text.length) || this.#text.length - this.#row > longestRow) {
        rows.push(this.#withoutEnd());
        if (final && this.#row >= this.#text.length) break;
      } else break;
    }
    return rows;
  }

  /** The place after the cell's last letter, or nothing as long as that has not come. */
  #plainEnd(final: boolean): number | undefined {
    const text = this.#text;
    for (let at = Math.max(this.#seek, this.#cell); at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === this.#delimiterCode || code === lineFeed) return at;
      if (code === carriageReturn) {
        if (at + 1 < text.length || final) return at;
        this.#seek = at;
        return undefined; // the other half of the line's end may follow
      }
    }
    this.#seek = text.length;
    return final ? text.length : undefined;
  }

  /** The same for a cell in quotes: the place of its closing one. */
  #quotedEnd(final: boolean): number | undefined {
    const text = this.#text;
    let at = Math.max(this.#seek, this.#cell + 1);
    for (;;) {
      const quote = text.indexOf('"', at);
      if (quote < 0) {
        this.#seek = text.length;
        return undefined;
      }
      if (text[quote + 1] === '"') {
        at = quote + 2;
        continue;
      }
      const after = this.#afterBlanks(quote + 1);
      if (!final && (after >= text.length || (text[after] === '\r' && after + 1 >= text.length))) {
        this.#seek = quote;
        return undefined; // what follows says whether it is the cell's end
      }
      if (after >= text.length || this.#isEnd(text[after])) return quote;
      at = quote + 1;
    }
  }

  /** Takes the cell that ends here; true where it is the row's last. */
  #closed(end: number): boolean {
    const text = this.#text;
    const quoted = text[this.#cell] === '"';
    if (quoted) this.#lines += linesIn(text, this.#cell, end);
    const cell = quoted ? text.slice(this.#cell + 1, end).replaceAll('""', '"') : text.slice(this.#cell, end);
    this.#cells.push(cell);
    const after = quoted ? this.#afterBlanks(end + 1) : end;
    const isLast = text[after] !== this.#delimiter;
    this.#cell = after + (text[after] === '\r' && text[after + 1] === '\n' ? 2 : 1);
    this.#seek = this.#cell;
    return isLast;
  }

  #withoutEnd(): Row {
    const line = this.#line;
    const broken = this.#text[this.#cell] === '"' ? 'open-quote' : 'too-large';
    const next = this.#text.indexOf('\n', this.#row);
    this.#nextRow(next < 0 ? this.#text.length : next + 1, 1);
    return { line, broken, ...(++this.#broken > mostBroken && { rest: true }) };
  }

  #nextRow(at: number, lines: number): void {
    this.#row = Math.min(at, this.#text.length);
    this.#cell = this.#row;
    this.#seek = this.#row;
    this.#cells = [];
    this.#line += lines;
    this.#lines = 0;
  }

  #isEnd(letter: string | undefined): boolean {
    return letter === this.#delimiter || letter === '\n' || letter === '\r';
  }

  #afterBlanks(at: number): number {
    let after = at;
    while (this.#text[after] === ' ') after++;
    return after;
  }
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Ends of lines from here to there, whichever of the three a file uses. */
function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const letter = text[at];
    if (letter === '\n' || (letter === '\r' && text[at + 1] !== '\n')) lines++;
  }
  return lines;
}
