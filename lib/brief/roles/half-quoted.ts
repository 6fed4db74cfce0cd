/** A quotation that begins in the sentence goes on in the next, or one that began before ends in it. */
export function isHalfQuoted(text: string): boolean {
  if (text.split('"').length % 2 === 0) return true;
  let open = 0;
  for (const mark of text) {
    // “ opens in English and closes in German. « and » open or close by country, and so tell nothing.
    const closes = closing.has(mark) || (mark === '“' && open > 0);
    if (closes && open === 0) return true;
    if (closes) open--;
    else if (opening.has(mark)) open++;
  }
  return open > 0;
}

const opening = new Set('“„「『');
const closing = new Set('”」』');
