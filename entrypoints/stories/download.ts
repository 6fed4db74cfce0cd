/** Puts a JSON text, given in pieces, into the reader's downloads. A link of our own does it without any permission. */
export function download(pieces: string[], name: string): void {
  const href = URL.createObjectURL(new Blob(pieces, { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  // Firefox reads the address only after the click was handled; a minute is plenty for both browsers to have begun.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
