import type { Run } from './bytes.ts';
import { byMark, type Encoding, encodingOf } from './encoding.ts';

/** One file to read, or one file inside a zip. It can be read again: from its beginning, as often as one likes. */
export class Part {
  readonly name: string;
  /** In bytes of the file that was handed in, which is what progress is counted in. */
  readonly size: number;
  readonly chunks: (run: Run) => AsyncIterable<Uint8Array>;
  #encoding: Encoding | undefined;

  constructor(name: string, size: number, chunks: Part['chunks']) {
    this.name = name;
    this.size = size;
    this.chunks = chunks;
  }

  /** The text in pieces, without its mark of order. */
  async *text(run: Run): AsyncGenerator<string> {
    this.#encoding ??= await encodingOf(() => this.chunks({ signal: run.signal }));
    const decoder = new TextDecoder(this.#encoding);
    for await (const chunk of this.chunks(run)) yield decoder.decode(chunk, { stream: true });
    const last = decoder.decode();
    if (last) yield last;
  }

  /** The whole text at once; nothing where it has more bytes than that. */
  async whole(run: Run, most: number): Promise<string | undefined> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of this.chunks(run)) {
      size += chunk.length;
      if (size > most) return undefined;
      chunks.push(chunk.slice());
    }
    const kept = new Part(this.name, this.size, async function* () {
      yield* chunks;
    });
    let text = '';
    for await (const piece of kept.text(run)) text += piece;
    return text;
  }

  /** The first letters, enough to tell what it is: read as UTF-8 where no mark says otherwise, for what tells is ASCII. */
  async head(run: Run, bytes = 65_536): Promise<string> {
    let decoder: TextDecoder | undefined;
    let head = '';
    let read = 0;
    for await (const chunk of this.chunks({ signal: run.signal })) {
      decoder ??= new TextDecoder(byMark(chunk));
      head += decoder.decode(chunk, { stream: true });
      read += chunk.length;
      if (read >= bytes) break;
    }
    return head;
  }
}
