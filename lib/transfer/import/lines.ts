import type { PushReader } from './push-reader.ts';

export interface Line {
  line: number;
  text: string;
}

// A line of a list is an address and a title. What is longer is cut here and found to be no address.
const longestLine = 1_000_000;

/** The lines of a text, whichever of the three ends they have. */
export class LineReader implements PushReader<Line> {
  #text = '';
  #line = 1;
  #seek = 0;

  push(text: string): Line[] {
    this.#text += text;
    return this.#lines(false);
  }

  end(): Line[] {
    return this.#lines(true);
  }

  #lines(final: boolean): Line[] {
    const lines: Line[] = [];
    const ends = /\r\n?|\n/g;
    ends.lastIndex = this.#seek;
    let start = 0;
    for (let end = ends.exec(this.#text); end; end = ends.exec(this.#text)) {
      // The other half of the line's end may follow.
      if (end[0] === '\r' && ends.lastIndex === this.#text.length && !final) break;
      lines.push({ line: this.#line++, text: this.#text.slice(start, end.index) });
      start = ends.lastIndex;
    }
    this.#text = this.#text.slice(start, start + longestLine);
    this.#seek = Math.max(0, this.#text.length - 1);
    if (final && this.#text) lines.push({ line: this.#line, text: this.#text });
    return lines;
  }
}
