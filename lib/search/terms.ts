/**
 * A term as bytes: each UTF-16 unit as UTF-8 writes one. Unlike UTF-8 proper this keeps the order of JavaScript's strings beyond
 * the first 65,536 signs too, and a front-coded term may be cut anywhere.
 */
export function termBytes(term: string): Uint8Array {
  const bytes = new Uint8Array(term.length * 3);
  return bytes.subarray(0, writeTerm(term, bytes));
}

/** Writes a term to the start of `into`, which holds three bytes a unit, and answers its length. */
export function writeTerm(term: string, into: Uint8Array): number {
  let length = 0;
  for (let at = 0; at < term.length; at += 1) {
    const unit = term.charCodeAt(at);
    if (unit < 0x80) into[length++] = unit;
    else {
      if (unit < 0x800) into[length++] = 0xc0 | (unit >> 6);
      else {
        into[length++] = 0xe0 | (unit >> 12);
        into[length++] = 0x80 | ((unit >> 6) & 63);
      }
      into[length++] = 0x80 | (unit & 63);
    }
  }
  return length;
}

/** Below 0 where the first `aLength` bytes of `a` come before those of `b`, 0 where they are the same. */
export function compareBytes(a: Uint8Array, aLength: number, b: Uint8Array, bLength: number): number {
  const both = Math.min(aLength, bLength);
  for (let at = 0; at < both; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return aLength - bLength;
}

/** How many bytes two terms share at their beginning. */
export function sharedBytes(a: Uint8Array, aLength: number, b: Uint8Array, bLength: number): number {
  const both = Math.min(aLength, bLength);
  let at = 0;
  while (at < both && a[at] === b[at]) at += 1;
  return at;
}
