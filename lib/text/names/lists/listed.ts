/** A list's words as a set, made when it is first asked: a reader waits for the popup, not for lists. */
export function listed(words: string, separator: RegExp = /\s+/): () => Set<string> {
  let set: Set<string> | undefined;
  return () => {
    set ??= new Set(
      words
        .split(separator)
        .map((word) => word.trim())
        .filter(Boolean),
    );
    return set;
  };
}
