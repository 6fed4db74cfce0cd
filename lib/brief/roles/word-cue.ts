import type { CueRule } from './cue.ts';
import type { CueWords } from './cue-words/cue-words.ts';

/** A cue that hears certain words, by language; it is silent in languages without any. */
export function wordCue(rule: CueWords): CueRule {
  return {
    rule,
    find({ heard }) {
      const at = heard.get(rule);
      return at && { weight: 1, at };
    },
  };
}
