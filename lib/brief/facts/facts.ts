import type { Article, Fact, FactKind, Span } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import type { Candidate, FactFinder } from './candidate.ts';
import { numberFacts } from './numbers.ts';
import { quoteFacts } from './quotes.ts';
import { storyOf } from './story.ts';
import { whatFacts } from './what.ts';
import { whenFacts } from './when.ts';
import { whereFacts } from './where.ts';
import { whoFacts } from './who.ts';

const finders: FactFinder[] = [whatFacts, whoFacts, numberFacts, whenFacts, whereFacts, quoteFacts];

/** Most facts a brief holds. Past a dozen a list is read by nobody. */
const most = 12;
/** Of one kind among the first six, so that the glance is no list of numbers. */
const mostOfAKind = 3;

/**
 * The key facts of a story, most telling first, no two of them the same. `news` are the sentences that carry the event;
 * without them the headline and the place in the text decide.
 */
export function factsOf(article: Article, sentences: Sentence[], news: Span[]): Fact[] {
  const story = storyOf(article, sentences, news);
  const left = finders.flatMap((find) => find(story)).filter(({ score }) => score >= enough);
  const chosen: Candidate[] = [];
  const taken = { kinds: new Map<FactKind, number>(), sentences: new Map<number, number>() };
  while (chosen.length < most && left.length) {
    let best = -1;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [index, candidate] of left.entries()) {
      const ofKind = taken.kinds.get(candidate.fact.kind) ?? 0;
      if (chosen.length < 6 && ofKind >= mostOfAKind) continue;
      const score = candidate.score - again.kind * ofKind - again.sentence * (taken.sentences.get(candidate.from) ?? 0);
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    const [next] = best === -1 ? [] : left.splice(best, 1);
    if (!next) break;
    chosen.push(next);
    taken.kinds.set(next.fact.kind, (taken.kinds.get(next.fact.kind) ?? 0) + 1);
    taken.sentences.set(next.from, (taken.sentences.get(next.from) ?? 0) + 1);
  }
  return chosen.map(({ fact }) => fact);
}

// Below this a fact told nothing that an editor kept (labelled pages).
const enough = 0.2;
// What a second fact of a kind, or of a sentence, loses against a first: the reader wants the breadth of a story.
const again = { kind: 0.12, sentence: 0.04 };
