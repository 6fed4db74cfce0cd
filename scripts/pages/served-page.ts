/** A page as it is put before the browser: its bytes, at its own address. */
export interface ServedPage {
  url: string;
  bytes: Uint8Array;
  /** With a charset only where that is known; else the browser finds it out, as it does for readers. */
  contentType: string;
}

export function servedPage(url: string, bytes: Uint8Array): ServedPage {
  return { url, bytes, contentType: isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html' };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // Bytes of an older encoding: that is the answer, not a fault.
    return false;
  }
}
