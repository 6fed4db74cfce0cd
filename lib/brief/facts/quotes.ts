import type { Fact } from '../../model.ts';
import { isUnsaid } from '../../text/quotes/is-unsaid.ts';
import { type Candidate, type FactFinder, rounded } from './candidate.ts';
import { spanIn } from './story.ts';

/** What was said, word for word, and by whom where the story tells. */
export const quoteFacts: FactFinder = ({ sentences, weights, quotes }) => {
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (const [order, sentence] of sentences.entries()) {
    if (sentence.block.kind === 'headline') continue;
    for (const quote of quotes[order] ?? []) {
      const words = sentence.text.slice(quote.start, quote.end);
      if (seen.has(words) || isUnsaid(sentence.text.slice(0, quote.start))) continue;
      seen.add(words);
      const weight = weights.get(sentence.index) ?? 0;
      const named = quote.speaker && sentences[quote.speaker.sentence];
      const fact: Fact = {
        kind: 'quote',
        at: spanIn(sentence, quote),
        sentence: sentence.span,
        confidence: rounded(0.4 + 0.2 * weight + (quote.speaker ? 0.25 : 0)),
        ...(quote.speaker && named ? { speaker: spanIn(named, quote.speaker) } : {}),
      };
      const length = words.length;
      const score = weight + (quote.speaker ? 0.2 : -0.05) + (length < 30 ? -0.2 : length > 60 ? 0.05 : 0);
      found.push({ fact, score, from: sentence.index });
    }
  }
  return found;
};
