import type { Fact, Span } from '../../model.ts';
import type { NameFound } from '../../text/names.ts';
import { isUnsaid } from '../../text/quotes/is-unsaid.ts';
import type { QuoteOfText } from '../../text/quotes.ts';
import type { Sentence } from '../sentences.ts';
import { type Candidate, type FactFinder, rounded } from './candidate.ts';
import { fullest, partiesOf } from './parties.ts';
import { type FactStory, spanIn } from './story.ts';

/** What was said, word for word, and by whom where the story tells. */
export const quoteFacts: FactFinder = (story) => {
  const found: Quoted[] = [];
  const wholeNames = wholeNamesIn(story);
  for (const [order, sentence] of story.sentences.entries()) {
    if (sentence.block.kind === 'headline') continue;
    for (const quote of story.quotes[order] ?? []) {
      if (isUnsaid(sentence.text.slice(0, quote.start))) continue;
      const quoted = quotedAs(sentence, quote, story, wholeNames);
      // Said in short above the story, and in full and by name below.
      const same = found.findIndex(({ letters }) => isSame(letters, quoted.letters));
      if (same < 0) found.push(quoted);
      else if (!found[same]?.named && quoted.named) found[same] = quoted;
    }
  }
  return found.map(({ candidate }) => candidate);
};

interface Quoted {
  candidate: Candidate;
  /** The words without what sets them apart. */
  letters: string;
  /** A person says it, by name. */
  named: boolean;
}

function quotedAs(
  sentence: Sentence,
  quote: QuoteOfText,
  { sentences, weights, names }: FactStory,
  wholeNames: Map<NameFound, Span>,
): Quoted {
  const { speaker } = quote;
  const weight = weights.get(sentence.index) ?? 0;
  const by = speaker && sentences[speaker.sentence];
  const words = sentence.text.slice(quote.start, quote.end);
  const name =
    speaker && by && (names.get(by.index) ?? []).find(({ start, end }) => start < speaker.end && speaker.start < end);
  const fact: Fact = {
    kind: 'quote',
    at: spanIn(sentence, quote),
    sentence: sentence.span,
    confidence: rounded(0.4 + 0.2 * weight + (speaker ? 0.25 : 0)),
    ...(speaker && by ? { speaker: (name && wholeNames.get(name)) ?? spanIn(by, speaker) } : {}),
  };
  const score = weight + (speaker ? 0.2 : -0.05) + (words.length < 30 ? -0.2 : words.length > 60 ? 0.05 : 0);
  return {
    candidate: { fact, score, from: sentence.index },
    letters: words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    named: name?.kind === 'person',
  };
}

/** For each name the place where the story has the whole of it: who is called "Lind" beside the quote is "Ada Lind" above. */
function wholeNamesIn(story: FactStory): Map<NameFound, Span> {
  const whole = new Map<NameFound, Span>();
  if (!story.quotes.some((quotes) => quotes.some(({ speaker }) => speaker))) return whole;
  for (const party of partiesOf(story).values())
    for (const { name } of party.mentions) if (party.kind === 'person') whole.set(name, fullest(party));
  return whole;
}

/** Fewer letters stand in many a quotation by chance. */
const telling = 20;

const isSame = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= telling && (one.includes(other) || other.includes(one)));
