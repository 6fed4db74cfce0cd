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
/** Of one kind among the first six, so that the glance is no list of numbers; and of statements in all. */
const early = { facts: 6, ofAKind: 3, statements: 2 };
const mostStatements = 4;

/**
 * The key facts of a story, most telling first, no two of them the same. `news` are the sentences that carry the event;
 * without them the headline and the place in the text decide.
 */
export function factsOf(article: Article, sentences: Sentence[], news: Span[]): Fact[] {
  const story = storyOf(article, sentences, news);
  const left = finders.flatMap((find) => find(story)).filter(({ fact, score }) => score + worth[fact.kind] >= enough);
  const chosen: Candidate[] = [];
  const kinds = new Map<FactKind, number>();
  const used = new Map<number, number>();
  while (chosen.length < most) {
    const next = bestOf(left, chosen.length, kinds, used);
    if (!next) break;
    left.splice(left.indexOf(next), 1);
    chosen.push(next);
    kinds.set(next.fact.kind, (kinds.get(next.fact.kind) ?? 0) + 1);
    used.set(next.from, (used.get(next.from) ?? 0) + 1);
  }
  return chosen.map(({ fact }) => fact);
}

// All figures here: of those tried, the ones that kept both most of the labelled pages' essential facts and few that no
// editor kept. They are flat around these values, so a tenth more or less changes little.
const worth: Record<FactKind, number> = { what: 0.2, who: 0.3, number: 0.1, when: 0, where: -0.15, quote: -0.2 };
/** Below this we say nothing: six likely facts are worse than four right ones. */
const enough = 0.75;
/** What a second fact of a kind, or of a sentence, loses: the reader wants the breadth of a story. */
const again = { kind: 0.08, sentence: 0.1, statement: 0.4 };

function bestOf(left: Candidate[], place: number, kinds: Map<FactKind, number>, used: Map<number, number>) {
  let best: Candidate | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const candidate of left) {
    const { kind } = candidate.fact;
    const ofKind = kinds.get(kind) ?? 0;
    if (place < early.facts && ofKind >= (kind === 'what' ? early.statements : early.ofAKind)) continue;
    if (kind === 'what' && ofKind >= mostStatements) continue;
    const ofSentence = used.get(candidate.from) ?? 0;
    const said = kind === 'what' && ofSentence ? again.statement : 0;
    const score = candidate.score + worth[kind] - again.kind * ofKind - again.sentence * ofSentence - said;
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}
