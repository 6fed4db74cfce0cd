import type { CueRule } from '../cue.ts';

/** Quotes someone by full name, as a story does who speaks for the first time. */
export const namesSpeaker: CueRule = {
  rule: 'names-speaker',
  find({ quotes, text }) {
    const speaker = quotes.find(
      (quote) => quote.speaker && /\s/.test(text.slice(quote.speaker.start, quote.speaker.end)),
    )?.speaker;
    return speaker && { weight: 1, at: speaker };
  },
};
