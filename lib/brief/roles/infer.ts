import type { Article, Cue, Role, Section, Span } from '../../model.ts';
import { primaryOf } from '../../text/language.ts';
import type { Sentence } from '../sentences.ts';
import { wholeOf } from './cue.ts';
import { isHeard } from './cue-words/cue-words.ts';
import { newestEntry } from './cues/newest-entry.ts';
import { cues } from './cues.ts';
import { isShowable } from './is-showable.ts';
import type { InferredRole, RoleWeights } from './role-weights.ts';
import { type SeenSentence, type SeenStory, seenStory } from './seen.ts';
import { roleWeights } from './weights.ts';

/** How many sentences a role may show; one where it is not named. */
const most: Partial<Record<InferredRole, number>> = { background: 2, voices: 2, next: 2 };

/** The cues that a reader is told of: more than these are a list, not a reason. */
const mostCues = 4;

/**
 * Sections for roles that the publisher did not label, each with the cues that spoke for it; none where they are too weak.
 * No sentence is told twice: what a label owns, or an earlier role took, is left to it.
 */
export function inferredSections(article: Article, sentences: Sentence[], labelled: Section[]): Section[] {
  const story = seenStory(article, sentences);
  const told = new Set(labelled.flatMap((section) => section.sentences.map(keyOf)));
  const labelledRoles = new Set<Role>(labelled.map(({ role }) => role));
  const heard = story.sentences.filter(isShowable).map((sentence) => ({ sentence, finds: findsIn(sentence, story) }));
  const guesses = (Object.entries(roleWeights) as [InferredRole, RoleWeights][])
    // "Driving the news" tells what set things off; the lead above it tells what happened. Without words for a language
    // there are only places and figures to judge by, and those tell the news alone.
    .filter(([role]) => role === 'news' || (!labelledRoles.has(role) && isHeard(primaryOf(article.language))))
    .map(([role, judgement]) => ({ role, ranked: guessesFor(judgement, heard) }));
  const sections: Section[] = [];
  for (const { role, ranked } of guesses) {
    const best = ranked.find(({ span }) => !told.has(keyOf(span)));
    if (best) {
      told.add(keyOf(best.span));
      sections.push({
        role,
        basis: { kind: 'inferred', confidence: best.confidence, cues: best.cues },
        sentences: [best.span],
      });
    }
    const latest = role === 'news' && !labelledRoles.has('latest') ? latestIn(story, told) : undefined;
    if (latest) sections.push(latest);
  }
  // Only once each role has its best: the second of one is often the best of another.
  for (const { role, ranked } of guesses) {
    const section = sections.find((one) => one.role === role);
    for (const { span } of ranked) {
      if (!section || section.sentences.length >= (most[role] ?? 1)) break;
      if (told.has(keyOf(span))) continue;
      told.add(keyOf(span));
      section.sentences.push(span);
    }
  }
  return sections;
}

const keyOf = ({ block, end }: Span): string => `${block} ${end}`;

interface Guess {
  span: Span;
  confidence: number;
  cues: Cue[];
}

/** What a cue found in a sentence, at the sentence's words. */
type Find = Cue;

const findsIn = (sentence: SeenSentence, story: SeenStory): Find[] =>
  cues.flatMap((cue) => {
    const found = cue.find(sentence, story);
    return found ? [cueAt(cue.rule, sentence, found.weight, found.at)] : [];
  });

/** Every sentence that is likely enough to have a role, the likeliest first. */
function guessesFor(judgement: RoleWeights, heard: { sentence: SeenSentence; finds: Find[] }[]): Guess[] {
  return heard
    .flatMap(({ sentence: { span }, finds }) => {
      const worths = finds.map(({ rule, weight }) => weight * (judgement.weights[rule] ?? 0));
      const score = worths.reduce((sum, worth) => sum + worth, judgement.bias);
      const confidence = confidenceOf(judgement, score);
      if (confidence < judgement.enough) return [];
      const speaking = finds
        .map((find, index) => ({ ...find, weight: Math.round(100 * (worths[index] ?? 0)) / 100 }))
        .filter(({ weight }) => weight > 0)
        .sort((one, other) => other.weight - one.weight);
      return speaking.length ? [{ span, score, confidence, cues: distinct(speaking).slice(0, mostCues) }] : [];
    })
    .sort((one, other) => other.score - one.score);
}

/** Of several cues that the same words gave, the strongest: one reason is not two. Those of the whole sentence show none. */
const distinct = (cues: Cue[]): Cue[] =>
  cues.filter(({ at }, index) => {
    const same = cues.findIndex((other) => other.at.start === at.start && other.at.end === at.end);
    return same === index || at.end - at.start > longestShown;
  });

/** Longer words are not shown as evidence: they would only repeat the line. */
const longestShown = 60;

/** How likely the best sentence of a story is right that has this score: as often as those of labelled stories were. */
export const confidenceOf = ({ slope, offset }: RoleWeights, score: number): number =>
  Math.round(100 / (1 + Math.exp(-(offset + slope * score)))) / 100;

const cueAt = (rule: string, { span }: SeenSentence, weight: number, at: { start: number; end: number }): Cue => ({
  rule,
  weight,
  at: { block: span.block, start: span.start + at.start, end: span.start + at.end },
});

/** The first statements of a live page's newest entry: what a rule says for sure, no weights are asked. */
function latestIn(story: SeenStory, told: Set<string>): Section | undefined {
  const found = story.sentences.filter(
    (sentence) => sentence.isStatement && !told.has(keyOf(sentence.span)) && newestEntry.find(sentence, story),
  );
  const spans = found.slice(0, 2).map(({ span }) => span);
  const first = found[0];
  if (!first) return undefined;
  for (const span of spans) told.add(keyOf(span));
  return {
    role: 'latest',
    basis: { kind: 'inferred', confidence: 0.75, cues: [cueAt(newestEntry.rule, first, 1, wholeOf(first))] },
    sentences: spans,
  };
}
