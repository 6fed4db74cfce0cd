import { brief } from '../../lib/brief/brief.ts';
import type { Candidate } from '../../lib/brief/facts/candidate.ts';
import { candidatesIn, sentencesAt, type Told } from '../../lib/brief/facts/facts.ts';
import { signsIn } from '../../lib/brief/facts/signs.ts';
import { storyOf } from '../../lib/brief/facts/story.ts';
import { sentencesOf } from '../../lib/brief/sentences.ts';
import { storiesOf } from '../../lib/brief/stories.ts';
import { textOf } from '../../lib/brief/text-of.ts';
import type { Article } from '../../lib/model.ts';
import { isSameSentence } from '../train/same-sentence.ts';
import type { LabelledFact, LabelledFacts } from './labelled-facts.ts';
import { tells } from './tells.ts';

/** A candidate, what it shows of itself, and what the labels say of it. */
export interface LabelledCandidate extends Candidate {
  signs: number[];
  /** Which of the story's essential facts it tells, by their place in the list. */
  tells: number[];
  /** Which essential statements its sentence makes. */
  states: number[];
  /** An editor keeps its sentence for something. */
  kept: boolean;
}

export interface StoryFacts extends Told {
  outlet: string;
  candidates: LabelledCandidate[];
  /** How many essential facts the labels have, and which of them the sections tell. */
  essential: number;
  told: number[];
}

/** What the labels say of each fact that a brief of the story could show. */
export function storyFacts({ facts, sentences: kept }: LabelledFacts, outlet: string, whole: Article): StoryFacts {
  const article = storiesOf(whole)[0] ?? whole;
  const essential = facts.filter((fact) => fact.essential);
  const sections = brief(article).sections;
  const news = sections.find(({ role }) => role === 'news')?.sentences ?? [];
  const story = storyOf(article, sentencesOf(article), news);
  const signsOf = signsIn(story);
  const texts = new Map(story.sentences.map(({ index, text }) => [index, text]));
  const spans = sections.flatMap(({ sentences }) => sentences.slice(0, 2));
  const candidates = candidatesIn(story).map((candidate): LabelledCandidate => {
    const { fact, from } = candidate;
    const sentence = texts.get(from) ?? '';
    return {
      ...candidate,
      signs: signsOf(candidate),
      tells: placesOf(essential, ({ text }) => tells(textOf(article, fact.at), text)),
      states: placesOf(essential, (one) => one.kind === 'what' && isSameSentence(one.sentence, sentence)),
      kept: kept.some((one) => isSameSentence(one, sentence)),
    };
  });
  return {
    outlet,
    candidates,
    news: story.news,
    shown: sentencesAt(spans, story),
    essential: essential.length,
    told: placesOf(
      essential,
      (one) => one.kind === 'what' && spans.some((span) => isSameSentence(textOf(article, span), one.sentence)),
    ),
  };
}

const placesOf = (facts: LabelledFact[], is: (fact: LabelledFact) => boolean): number[] =>
  facts.flatMap((fact, place) => (is(fact) ? [place] : []));
