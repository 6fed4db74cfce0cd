/** `tag:ports`, `site:"Harbour Post"`: how a search field says that a story has this tag or is from this outlet. */
export const termOf = (name: 'tag' | 'site', value: string): string =>
  `${name}:${/\s/.test(value) ? `"${value}"` : value}`;

export const hasTerm = (query: string, term: string): boolean => pieces(query).some((piece) => isSame(piece, term));

/** The query with this term, or without it where it has it. */
export function withTermToggled(query: string, term: string): string {
  const all = pieces(query);
  const others = all.filter((piece) => !isSame(piece, term));
  return (others.length < all.length ? others : [...all, term]).join(' ');
}

const pieces = (query: string): string[] => query.match(/[^\s"]*"[^"]*"?|\S+/g) ?? [];
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
