export interface Halves {
  /** Words of it were quoted from an earlier sentence on. */
  begunBefore: boolean;
  /** A quotation that begins in it goes on in the next one. */
  goesOn: boolean;
}

/** Which ends of its quotations a sentence lacks. « and » open or close by country, and so tell nothing. */
export function halvesIn(text: string): Halves {
  const halves = { begunBefore: false, goesOn: false };
  let open = 0;
  for (const mark of text) {
    // “ opens in English and closes in German.
    const closes = closing.has(mark) || (mark === '“' && open > 0);
    if (closes && open === 0) halves.begunBefore = true;
    else if (closes) open--;
    else if (opening.has(mark)) open++;
  }
  if (open > 0) halves.goesOn = true;
  if (text.split('"').length % 2 === 0) {
    // One straight mark too many: the first tells by its neighbours which way it faces.
    const first = text.indexOf('"');
    const faces = first === 0 || /[\s(–—]/.test(text[first - 1] ?? '');
    if (faces) halves.goesOn = true;
    else halves.begunBefore = true;
  }
  return halves;
}

const opening = new Set('“„「『');
const closing = new Set('”」』');
