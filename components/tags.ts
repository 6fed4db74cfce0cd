/** As a tag is kept: white space folded, letters composed. Nothing where nothing is left. */
export const tagOf = (typed: string): string | undefined =>
  typed.normalize('NFC').replace(/\s+/g, ' ').trim() || undefined;

/**
 * The tags with those that were typed, several parted by commas. One that the reader has already, on this story or on
 * another, keeps its spelling there: "Ports" and "ports" are one tag.
 */
export function withTags(tags: string[], typed: string, known: string[]): string[] {
  const all = [...tags];
  for (const piece of typed.split(/[,،、，]/)) {
    const tag = tagOf(piece);
    if (tag === undefined || all.some((other) => isSameTag(other, tag))) continue;
    all.push(known.find((other) => isSameTag(other, tag)) ?? tag);
  }
  return all;
}

const isSameTag = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
