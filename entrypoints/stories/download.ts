/** What becomes a file, in pieces. */
export type Pieces = AsyncIterable<BlobPart> | Iterable<BlobPart>;

// Pieces up to this size are folded into a blob, which the browser may keep on the disk: a long list is larger than memory.
const folded = 16_000_000;

/** The pieces as one file's content. */
export async function blobOf(pieces: Pieces, type: string): Promise<Blob> {
  const blobs: Blob[] = [];
  let parts: BlobPart[] = [];
  let size = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    size += typeof piece === 'string' ? piece.length : piece instanceof Blob ? piece.size : piece.byteLength;
    if (size < folded) continue;
    blobs.push(new Blob(parts));
    [parts, size] = [[], 0];
  }
  return new Blob([...blobs, ...parts], { type });
}

/** Puts a file into the reader's downloads. A link of our own does it without any permission. */
export function download(blob: Blob, name: string): void {
  const href = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // Firefox reads the address only after the click was handled; a minute is plenty for both browsers to have begun.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
