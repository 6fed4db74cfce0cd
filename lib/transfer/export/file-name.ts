// What some system, Obsidian or a link does not take in a name; controls, and marks that turn the direction of writing, with
// which a name could look like another kind of file.
const unusable = /[\\/:*?"<>|#^[\]%\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu;
// Names that are devices on Windows, whatever comes after the full stop.
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
// Most systems allow 255 bytes; the rest is for the ending, a number and a folder's share of a long path.
const mostBytes = 180;

/** A name for a file that holds something of this title, without ending; `otherwise` where nothing of the title can be used. */
export const fileName = (title: string, otherwise: string): string => {
  const plain = title
    .normalize('NFC')
    .replace(unusable, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const name = cutTo(mostBytes, plain).replace(/[.\s]+$/, '');
  return name === '' ? otherwise : reserved.test(name) ? `${otherwise} ${name}` : name;
};

/** Gives each name once: a second "Bridge" is "Bridge 2". Systems that take "bridge" for "Bridge" are many. */
export const uniqueNames = (): ((name: string) => string) => {
  const given = new Map<string, number>();
  return (name) => {
    const key = name.toLowerCase();
    const before = given.get(key) ?? 0;
    given.set(key, before + 1);
    if (before === 0) return name;
    const next = `${name} ${before + 1}`;
    if (given.has(next.toLowerCase())) return uniqueAfter(given, name, before + 2);
    given.set(next.toLowerCase(), 1);
    return next;
  };
};

const uniqueAfter = (given: Map<string, number>, name: string, from: number): string => {
  let number = from;
  while (given.has(`${name} ${number}`.toLowerCase())) number++;
  given.set(`${name} ${number}`.toLowerCase(), 1);
  return `${name} ${number}`;
};

/** The longest start of whole characters that takes no more bytes. */
const cutTo = (bytes: number, text: string): string => {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= bytes) return text;
  let size = 0;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    size += encoder.encode(segment).length;
    if (size > bytes) break;
    cut += segment;
  }
  return cut;
};
