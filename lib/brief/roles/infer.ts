import type { Article, Cue, Role, Section, Span } from '../../model.ts';
import { primaryOf } from '../../text/language.ts';
import type { Sentence } from '../sentences.ts';
import { isHeard } from './cue-words/cue-words.ts';
import { newestEntry } from './cues/newest-entry.ts';
import { isShowable } from './is-showable.ts';
import { confidenceOf, type Judgement, judgements, scoreOf, sharesOf } from './judgements.ts';
import { reasonsFor } from './reasons.ts';
import type { InferredRole } from './role-trees.ts';
import { type SeenSentence, type SeenStory, seenStory } from './seen.ts';
import { type Signs, signsOf } from './signs.ts';

/** How many sentences a role may show; one where it is not named. */
const most: Partial<Record<InferredRole, number>> = { background: 2, voices: 2, next: 2 };

/**
 * Sections for roles that the publisher did not label, each with the cues that spoke for it; none where they are too weak.
 * No sentence is told twice: what a label owns, or an earlier role took, is left to it.
 */
export function inferredSections(article: Article, sentences: Sentence[], labelled: Section[]): Section[] {
  const story = seenStory(article, sentences);
  const told = new Set(labelled.flatMap((section) => section.sentences.map(keyOf)));
  const labelledRoles = new Set<Role>(labelled.map(({ role }) => role));
  const signs = signsOf(story);
  const showable = story.sentences
    .filter(isShowable)
    .map((sentence) => ({ sentence, signs: signs[sentence.order] ?? noSigns }));
  const guesses = judgements()
    // "Driving the news" tells what set things off; the lead above it tells what happened. Without words for a language
    // there are only places and figures to judge by, and those tell the news alone.
    .filter(({ role }) => role === 'news' || (!labelledRoles.has(role) && isHeard(primaryOf(article.language))))
    .map((judgement) => ({ role: judgement.role, ranked: guessesFor(judgement, showable) }));
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

const noSigns: Signs = { values: new Float64Array(), finds: [] };

/** Every sentence that is likely enough to have a role, the likeliest first. */
function guessesFor(judgement: Judgement, showable: { sentence: SeenSentence; signs: Signs }[]): Guess[] {
  return showable
    .map((one) => ({ ...one, score: scoreOf(judgement, one.signs.values) }))
    .filter(({ score }) => score >= judgement.bar)
    .sort((one, other) => other.score - one.score)
    .flatMap(({ sentence, signs, score }) => {
      const cues = reasonsFor(sentence, signs, sharesOf(judgement, signs.values));
      return cues.length ? [{ span: sentence.span, confidence: confidenceOf(judgement, score), cues }] : [];
    });
}

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
    basis: { kind: 'inferred', confidence: 0.75, cues: [{ rule: newestEntry.rule, weight: 1, at: first.span }] },
    sentences: spans,
  };
}
