import { primaryOf } from '../../text/language.ts';
import type { CueRule } from './cue.ts';

/** A cue that hears certain words, by language; it is silent in languages without any. Patterns are case-insensitive and linear. */
export function wordCue(rule: string, weight: number, words: Partial<Record<string, RegExp>>): CueRule {
  return {
    rule,
    find({ text }, { article }) {
      const match = words[primaryOf(article.language)]?.exec(text);
      return match ? { weight, at: { start: match.index, end: match.index + match[0].length } } : undefined;
    },
  };
}
