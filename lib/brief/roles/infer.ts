import type { Article, Cue, Role, Section, Span } from '../../model.ts';
import { primaryOf } from '../../text/language.ts';
import { checkedIn } from '../facts/claims.ts';
import type { Sentence } from '../sentences.ts';
import { companionOf } from './companion.ts';
import { isHeard } from './cue-words/cue-words.ts';
import { newestEntry } from './cues/newest-entry.ts';
import { isShowable } from './is-showable.ts';
import { confidenceOf, type Judgement, judgements, scoreOf, sharesOf } from './judgements.ts';
import { isOvertaken, isToldFalsely } from './overtaken.ts';
import { reasonsFor } from './reasons.ts';
import { scoresOf } from './rivals.ts';
import type { InferredRole } from './role-trees.ts';
import { type SeenSentence, type SeenStory, seenStory } from './seen.ts';
import { type Signs, signsOf } from './signs.ts';

/** How many sentences a role may show; one where it is not named. */
const most: Partial<Record<InferredRole, number>> = { background: 2, voices: 2, next: 2 };

/** What tells less than this is all news, or nothing. */
const fewestStatements = 4;

/**
 * Sections for roles that the publisher did not label, each with the cues that spoke for it; none where they are too weak.
 * No sentence is told twice: what a label owns, or an earlier role took, is left to it.
 */
export function inferredSections(article: Article, sentences: Sentence[], labelled: Section[]): Section[] {
  const story = seenStory(article, sentences);
  const told = new Set(labelled.flatMap((section) => section.sentences.map(keyOf)));
  const labelledRoles = new Set<Role>(labelled.map(({ role }) => role));
  const signs = signsOf(story);
  const { claims, findings } = checkedIn(article.title, sentences);
  const showable = story.sentences
    .filter((sentence) => !claims.has(sentence.index) && isShowable(sentence, story))
    .map((sentence) => ({ sentence, signs: signs[sentence.order] ?? noSigns }));
  const hasParts = story.statements >= fewestStatements && isHeard(primaryOf(article.language));
  const guesses = judgements()
    // "Driving the news" tells what set things off; the lead above it tells what happened. Without words for a language
    // there are only places and figures to judge by, and those tell the news alone.
    .filter(({ role }) => role === 'news' || (hasParts && !labelledRoles.has(role)))
    .map((judgement) => {
      const isOver = (sentence: SeenSentence) =>
        judgement.role === 'next' && (isOvertaken(sentence, article.published) || isToldFalsely(sentence));
      const ranked = rankedFor(judgement, showable).filter(({ sentence }) => !isOver(sentence));
      // What is found is a fact check's news.
      const found = judgement.role === 'news' ? ranked.filter(({ sentence }) => findings.has(sentence.index)) : [];
      return { judgement, ranked: found.length ? found : ranked };
    });
  const sections: Section[] = [];
  const beside = new Map<Role, Span>();
  for (const { judgement, ranked } of guesses) {
    const { role } = judgement;
    const best = guessIn(judgement, ranked, told);
    if (best) {
      told.add(keyOf(best.span));
      sections.push({
        role,
        basis: { kind: 'inferred', confidence: Math.round(100 * best.confidence) / 100, cues: best.cues },
        sentences: [best.span],
      });
      const companion = companionOf(best.sentence, story);
      if (companion && companion !== 'alone') beside.set(role, companion.span);
    }
    const latest = role === 'news' && !labelledRoles.has('latest') ? latestIn(story, told) : undefined;
    if (latest) sections.push(latest);
  }
  // Only once each role has its best: the second of one is often the best of another.
  for (const { judgement, ranked } of guesses) {
    const section = sections.find(({ role }) => role === judgement.role);
    const companion = beside.get(judgement.role);
    if (section && companion && !told.has(keyOf(companion))) {
      told.add(keyOf(companion));
      section.sentences.push(companion);
    }
    while (section && section.sentences.length < (most[judgement.role] ?? 1)) {
      const next = guessIn(judgement, ranked, told);
      // A second one that needs a third would be a crowd.
      if (!next || companionOf(next.sentence, story) !== 'alone') break;
      told.add(keyOf(next.span));
      section.sentences.push(next.span);
    }
  }
  return sections;
}

const keyOf = ({ block, end }: Span): string => `${block} ${end}`;

interface Guess {
  sentence: SeenSentence;
  span: Span;
  confidence: number;
  cues: Cue[];
}

const noSigns: Signs = { values: new Float64Array(), finds: [] };

interface Candidate {
  sentence: SeenSentence;
  signs: Signs;
  score: number;
}

/** Every sentence that may be shown, the likeliest for a role first. */
const rankedFor = (judgement: Judgement, showable: Omit<Candidate, 'score'>[]): Candidate[] =>
  showable
    .map((one) => ({ ...one, score: scoreOf(judgement, one.signs.values) }))
    .sort((one, other) => other.score - one.score);

/** The likeliest of those that are not told yet; nothing where it is not likely enough, or where no reason could be given. */
function guessIn(judgement: Judgement, ranked: Candidate[], told: Set<string>): Guess | undefined {
  const best = ranked.find(({ sentence }) => !told.has(keyOf(sentence.span)));
  if (!best) return undefined;
  const confidence = confidenceOf(judgement, scoresOf(best, ranked));
  if (confidence < judgement.enough) return undefined;
  const cues = reasonsFor(best.sentence, best.signs, sharesOf(judgement, best.signs.values));
  return cues.length ? { sentence: best.sentence, span: best.sentence.span, confidence, cues } : undefined;
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
