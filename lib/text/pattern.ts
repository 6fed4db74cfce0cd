const patterns = new Map<string, RegExp>();

/** Patterns are built once for a rule and a language. */
export function patternOf(key: string, build: () => string, flags = 'giu'): RegExp {
  let pattern = patterns.get(key);
  if (!pattern) {
    pattern = new RegExp(build(), flags);
    patterns.set(key, pattern);
  }
  pattern.lastIndex = 0;
  return pattern;
}
