/** What we need of a browser's `File`; a `Blob` is enough. */
export interface InFile {
  readonly name?: string;
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
  slice(start?: number, end?: number): Pick<InFile, 'size' | 'stream'>;
}

/** How a reading of a file can be stopped and followed. */
export interface Run {
  signal?: AbortSignal | undefined;
  /** Told how many bytes of the file were read just now. */
  onRead?: ((bytes: number) => void) | undefined;
}

const largest = 65_536;

/** The bytes in the pieces in which they come. A reader and not `for await`: Safari's streams cannot be iterated. */
export async function* chunksOf(source: Pick<InFile, 'stream'>, { signal, onRead }: Run): AsyncGenerator<Uint8Array> {
  const reader = source.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      // However large the pieces are that a browser gives: what is made of one is held at once.
      for (let at = 0; at < value.length; at += largest) {
        signal?.throwIfAborted();
        const piece = value.subarray(at, at + largest);
        yield piece;
        onRead?.(piece.length);
      }
    }
  } finally {
    // Whoever stops in the middle leaves no open file behind. It cannot fail in a way that concerns us: we are done.
    await reader.cancel().catch(() => {});
  }
}

/** The whole, for parts of a file whose size was looked at before. */
export async function allOf(source: Pick<InFile, 'size' | 'stream'>, run: Run = {}): Promise<Uint8Array> {
  const whole = new Uint8Array(source.size);
  let at = 0;
  for await (const chunk of chunksOf(source, run)) {
    whole.set(chunk.subarray(0, whole.length - at), at);
    at += chunk.length;
  }
  return whole.subarray(0, at);
}
