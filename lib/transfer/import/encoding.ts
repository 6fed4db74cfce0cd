export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * The encoding of a text: what its mark says, UTF-16 without one by its zeros, UTF-8 where the bytes are that, else
 * Windows-1252. Bytes prove it only as a whole, so all are looked at before any is decoded: a guess from the beginning
 * garbles the first umlaut after it. A text that is UTF-8 but for a few bytes (titles cut in mid-letter) stays UTF-8.
 */
export async function encodingOf(chunks: () => AsyncIterable<Uint8Array>): Promise<Encoding> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of chunks()) {
      const marked = first ? byMark(chunk) : undefined;
      if (marked) return marked;
      first = false;
      strict.decode(chunk, { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch (error) {
    if (!(error instanceof TypeError)) throw error; // a decoder's way to say that these bytes are not UTF-8
  }
  return mostlyUtf8(chunks());
}

/** What the first bytes say: a mark of order, or the zeros of UTF-16 without one. */
export function byMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first !== 0 && second === 0) return 'utf-16le';
  if (first === 0 && second !== 0) return 'utf-16be';
  return undefined;
}

/** Counts letters of several bytes against bytes that can be none: in Windows-1252 hardly two of its letters make one. */
async function mostlyUtf8(chunks: AsyncIterable<Uint8Array>): Promise<Encoding> {
  let good = 0;
  let bad = 0;
  let awaited = 0;
  for await (const chunk of chunks) {
    for (const byte of chunk) {
      if ((byte & 0xc0) === 0x80) {
        if (awaited === 0) bad++;
        else if (--awaited === 0) good++;
      } else {
        if (awaited > 0) bad++;
        awaited = byte < 0xc2 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : 0;
        if (byte >= 0x80 && awaited === 0) bad++;
      }
    }
  }
  return good > bad ? 'utf-8' : 'windows-1252';
}
