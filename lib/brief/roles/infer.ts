import type { Article, Cue, Role, Section } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import type { CueRule, Story } from './cue.ts';
import { headlineWords } from './cues/headline-words.ts';
import { lead } from './cues/lead.ts';

/** How one role is inferred: what speaks for it, and how much of that is enough. */
interface Inference {
  role: Role;
  cues: CueRule[];
  /** Sum of weights below which we say nothing, and above which we are as sure as we ever are. */
  enough: number;
  certain: number;
  most: number;
}

const inferences: Inference[] = [{ role: 'news', cues: [lead, headlineWords], enough: 1.5, certain: 5, most: 1 }];

/** Sections for roles that the publisher did not label, each with the cues that spoke for it; none where they are too weak. */
export function inferredSections(article: Article, sentences: Sentence[], labelled: Section[]): Section[] {
  const lead = sentences.find(({ block }) => block.kind === 'paragraph');
  const story: Story = { article, sentences, ...(lead ? { lead } : {}) };
  const taken = new Set(labelled.map(({ role }) => role));
  return inferences.filter(({ role }) => !taken.has(role)).flatMap((inference) => inferred(inference, story) ?? []);
}

function inferred({ role, cues, enough, certain, most }: Inference, story: Story): Section | undefined {
  const ranked = story.sentences
    .filter(({ block }) => block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'quote')
    .map((sentence) => ({ sentence, cues: cuesIn(sentence, cues, story) }))
    .map(({ sentence, cues }) => ({ sentence, cues, score: cues.reduce((sum, { weight }) => sum + weight, 0) }))
    .filter(({ score }) => score >= enough)
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
  const best = ranked[0];
  if (!best) return undefined;
  const confidence = Math.min(0.95, 0.5 + (0.45 * (best.score - enough)) / (certain - enough));
  return {
    role,
    basis: { kind: 'inferred', confidence, cues: best.cues },
    sentences: ranked.map(({ sentence }) => sentence.span),
  };
}

const cuesIn = (sentence: Sentence, cues: CueRule[], story: Story): Cue[] =>
  cues.flatMap(({ rule, find }) => {
    const found = find(sentence, story);
    if (!found) return [];
    const { block, start } = sentence.span;
    return [{ rule, weight: found.weight, at: { block, start: start + found.at.start, end: start + found.at.end } }];
  });
