import { unseen } from '../text/fold.ts';
import type { MarkSeen } from './snapshot.ts';

/** What begins a mark. */
type Opened = { kind: 'strong' } | { kind: 'link'; href: string };

/** A stretch of text as it ends: folded, with its marks. */
export interface FoldedText {
  text: string;
  marks: MarkSeen[];
  /** Letters in links. */
  linkLength: number;
}

/**
 * Text folded as `fold` does it, piece by piece, so that marks know their places. The pieces are joined once, at the
 * end: a box of 50,000 links took 20 s when each link looked at the text so far.
 */
export class TextRun {
  #pieces: string[] = [];
  #length = 0;
  #endsInSpace = true;
  #marks: MarkSeen[] = [];
  readonly #open: { what: Opened; start: number }[] = [];

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  add(piece: string): void {
    // Most pieces are the white space between elements.
    if (piece.trim() === '') {
      if (piece !== '' && !this.#endsInSpace) this.#put(' ');
      return;
    }
    const folded = piece.toWellFormed().replace(unseen, '').replace(/\s+/g, ' ');
    const rest = this.#endsInSpace && folded[0] === ' ' ? folded.slice(1) : folded;
    if (rest !== '') this.#put(rest);
  }

  /** Begins a mark; what it answers ends it. Within one of its kind it says nothing new. */
  open(what: Opened): () => void {
    if (this.#open.some((entry) => entry.what.kind === what.kind)) return () => undefined;
    const entry = { what, start: this.#length };
    this.#open.push(entry);
    return () => {
      this.#open.splice(this.#open.indexOf(entry), 1);
      this.#close(what, entry.start);
    };
  }

  /** The text so far, unless there is none; marks that are still open go on in what follows. */
  end(): FoldedText | undefined {
    if (this.#length === 0) return undefined;
    for (const entry of this.#open) {
      this.#close(entry.what, entry.start);
      entry.start = 0;
    }
    const text = this.#pieces.join('').trimEnd();
    const marks = this.#marks.filter((mark) => mark.start < text.length);
    if (marks.length > 1) marks.sort((a, b) => a.start - b.start || b.end - a.end);
    this.#pieces = [];
    this.#length = 0;
    this.#endsInSpace = true;
    this.#marks = [];
    if (text === '') return undefined;
    let linkLength = 0;
    for (const mark of marks) {
      mark.end = Math.min(mark.end, text.length);
      if (mark.kind === 'link') linkLength += mark.end - mark.start;
    }
    return { text, marks, linkLength };
  }

  #put(folded: string): void {
    // A mark begins with its first letter.
    if (folded[0] === ' ') for (const entry of this.#open) if (entry.start === this.#length) entry.start++;
    this.#pieces.push(folded);
    this.#length += folded.length;
    this.#endsInSpace = folded.endsWith(' ');
  }

  #close(what: Opened, start: number): void {
    const end = this.#endsInSpace ? this.#length - 1 : this.#length;
    if (start < end) this.#marks.push({ start, end, ...what });
  }
}
