import type { Fact, FactKind, Span } from '../../model.ts';
import type { Candidate, FactFinder } from './candidate.ts';
import { type Judged, judged } from './judged.ts';
import { numberFacts } from './numbers.ts';
import { quoteFacts } from './quotes.ts';
import type { FactStory } from './story.ts';
import { whatFacts } from './what.ts';
import { whenFacts } from './when.ts';
import { whereFacts } from './where.ts';
import { whoFacts } from './who.ts';

const finders: FactFinder[] = [whatFacts, whoFacts, numberFacts, whenFacts, whereFacts, quoteFacts];

/** Most facts a brief holds, past which a list is read by nobody; then what was said by name where they hold less of it, and who else takes part. */
const most = { facts: 12, others: 8, said: 2 };
/** Of one kind among the first six, so that the glance is no list of numbers; and of statements in all. */
const early = { facts: 6, ofAKind: 3, statements: 2 };
const mostStatements = 6;

/** The key facts of a story, most telling first, no two of them the same. `shown` are sentences that the brief's sections tell anyway. */
export function factsOf(story: FactStory, shown: Span[] = [], candidates: Candidate[] = candidatesIn(story)): Fact[] {
  const told = { news: story.news, shown: sentencesAt(shown, story) };
  return chosen(judged(candidates, story), told).map(({ fact }) => fact);
}

/** Whatever may be a fact of the story. A statement that is all a quotation is one, and says by whom. */
export function candidatesIn(story: FactStory): Candidate[] {
  const found = finders.flatMap((find) => find(story));
  const quotes = Map.groupBy(
    found.filter(({ fact }) => fact.kind === 'quote'),
    ({ from }) => from,
  );
  return found.filter(
    (one) => one.fact.kind !== 'what' || !quotes.get(one.from)?.some((quote) => isSaidIn(one, quote)),
  );
}

/** The sentences of which the spans show something, by index. */
export const sentencesAt = (spans: Span[], { sentences }: FactStory): Set<number> =>
  new Set(sentences.filter(({ span }) => spans.some((one) => overlap(one, span) > 0)).map(({ index }) => index));

/** Sentences, by index, that carry the news, and that sections show. */
export interface Told {
  news: Set<number>;
  shown: Set<number>;
}

/**
 * First the statement that carries the event, then in turn the candidate that adds most to those chosen before: that it is a fact which
 * editors call essential, that it brings a statement which nothing has told yet, and among the first, that its sentence is one they
 * keep.
 */
export function chosen<T extends Judged>(candidates: T[], { news, shown }: Told): T[] {
  const left = [...candidates];
  const taken: T[] = [];
  const statements = left.filter(({ fact }) => fact.kind === 'what');
  const scores = statements.filter(({ scored }) => scored);
  while (taken.length < most.facts) {
    const first = taken.length === 0 ? eventOf(statements, news) : isScoreMissing(taken, scores) ? scores : [];
    const next = bestOf(first, taken, shown) ?? bestOf(left, taken, shown);
    if (!next) break;
    left.splice(left.indexOf(next), 1);
    taken.push(next);
  }
  const rest = left.sort((a, b) => b.chances.essential - a.chances.essential);
  const said = rest.filter(isSaidByName).slice(0, Math.max(0, most.said - taken.filter(isSaidByName).length));
  const others = rest.filter(({ fact }) => fact.kind === 'who' && fact.confidence >= sureName);
  return [...taken, ...said, ...others.slice(0, most.others - said.length)];
}

const isSaidByName = ({ fact }: Candidate): boolean => fact.kind === 'quote' && fact.speaker !== undefined;

/** The statements of the news; where they share no word with what heads the story, those that share most of its words. */
function eventOf<T extends Judged>(statements: T[], news: Set<number>): T[] {
  const whole = statements.filter(({ dangles }) => !dangles);
  const event = whole.filter(({ from }) => news.has(from));
  const headed = event.filter(({ headed }) => headed);
  if (headed.length) return headed;
  const most = Math.max(0, ...whole.map(({ headed = 0 }) => headed));
  if (most >= leastHeaded) return whole.filter(({ headed = 0 }) => headed >= nearly * most);
  return [event, whole, statements].find(({ length }) => length > 0) ?? [];
}

/** Of a match, its score comes next, if it was not told first. */
const isScoreMissing = (taken: Candidate[], scores: Candidate[]): boolean =>
  taken.length === 1 && scores.length > 0 && !taken[0]?.scored;

/** A word or two are shared by chance. */
const leastHeaded = 2;
const nearly = 0.75;

// What a new statement and a kept sentence are worth beside the fact itself, what a second fact of a kind loses, and what
// a statement loses whose sentence has given another fact, or that early speaks of something unnamed; one that a section
// shows tells nothing anew. Of those tried, the ones that told most of the essential facts on labelled pages of outlets left
// out; flat around these values.
const worth = { stated: 1.4, kept: 0.9, again: 0.045, restated: 0.5, dangling: 0.3 };
/** A name that is less likely one is not worth the room behind the facts. */
const sureName = 0.5;
/** Below this a fact adds nothing. */
const enough = 0.05;
/** Of the shorter of two facts, how much may stand in the other: more says it twice. */
const mostShared = 0.6;

function bestOf<T extends Judged>(left: T[], taken: T[], shown: Set<number>): T | undefined {
  const counts = new Map<FactKind, number>();
  for (const { fact } of taken) counts.set(fact.kind, (counts.get(fact.kind) ?? 0) + 1);
  const used = new Set(taken.map(({ from }) => from));
  let best: T | undefined;
  let bestGain = enough;
  for (const candidate of left) {
    const { fact, from, chances } = candidate;
    const ofKind = counts.get(fact.kind) ?? 0;
    const isEarly = taken.length < early.facts;
    if (isEarly && ofKind >= (fact.kind === 'what' ? early.statements : early.ofAKind)) continue;
    if (fact.kind === 'what' && ofKind >= mostStatements) continue;
    const isNew = !used.has(from);
    const gain =
      chances.essential * (fact.kind !== 'what' ? 1 : shown.has(from) ? 0 : isNew ? 1 : 1 - worth.restated) +
      (isNew && !shown.has(from) ? worth.stated * chances.stated : 0) +
      (isEarly ? worth.kept * chances.kept : 0) -
      (isEarly && candidate.dangles ? worth.dangling : 0) -
      worth.again * ofKind;
    if (gain > bestGain && !taken.some((other) => isSaidIn(candidate, other) || isRestated(candidate, other)))
      [best, bestGain] = [candidate, gain];
  }
  return best;
}

/** A quotation that is all of a statement, or the other way round. A figure or a name within one is another fact. */
const isSaidIn = ({ fact }: Candidate, { fact: other }: Candidate): boolean => {
  const shared = overlap(fact.at, other.at);
  return (
    shared > mostShared * Math.max(fact.at.end - fact.at.start, other.at.end - other.at.start) ||
    (shared > 0 && fact.kind === other.kind)
  );
};

/** Another statement with most of the words: the standfirst's and the opening's. */
const isRestated = ({ words }: Candidate, { words: others }: Candidate): boolean => {
  if (!words?.size || !others?.size) return false;
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= mostSame * Math.min(words.size, others.size);
};

const mostSame = 0.75;

const overlap = (one: Span, other: Span): number =>
  one.block === other.block ? Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)) : 0;
