import { createHash } from 'node:crypto';
import { isShowable } from '../../lib/brief/roles/is-showable.ts';
import type { InferredRole } from '../../lib/brief/roles/role-trees.ts';
import { seenStory } from '../../lib/brief/roles/seen.ts';
import { signsOf } from '../../lib/brief/roles/signs.ts';
import { sentencesOf } from '../../lib/brief/sentences.ts';
import type { Article } from '../../lib/model.ts';
import { isSameSentence, squashed } from './same-sentence.ts';

/** A sentence as the trees see it, and which roles an editor gave it. */
export interface LabelledSentence {
  text: string;
  /** As `signNames`, in order. */
  values: Float64Array;
  roles: Set<InferredRole>;
}

export interface LabelledStory {
  outlet: string;
  isGold: boolean;
  /** The roles that an editor found in the story, whether our sentences hold them or not. */
  has: Set<InferredRole>;
  /** Those that a brief may show, in order. */
  sentences: LabelledSentence[];
}

export type RoleLabels = Partial<Record<InferredRole, string[]>>;

/** Labels are whole sentences, or the first characters' hash (`sentenceHash`) where the words are not ours to keep. */
export function labelledStory(article: Article, outlet: string, labels: RoleLabels): LabelledStory {
  const entries = (Object.entries(labels) as [InferredRole, string[]][]).filter(([, wanted]) => wanted.length);
  const story = seenStory(article, sentencesOf(article));
  const signs = signsOf(story);
  const sentences = story.sentences
    .filter((sentence) => isShowable(sentence, story))
    .map((sentence): LabelledSentence => {
      const hash = sentenceHash(sentence.text);
      const isLabelled = (label: string) => label === hash || isSameSentence(label, sentence.text);
      return {
        text: sentence.text,
        values: signs[sentence.order]?.values ?? new Float64Array(),
        roles: new Set(entries.filter(([, wanted]) => wanted.some(isLabelled)).map(([role]) => role)),
      };
    });
  return { outlet, isGold: false, has: new Set(entries.map(([role]) => role)), sentences };
}

export const shortHash = (text: string): string => createHash('sha1').update(text).digest('hex').slice(0, 12);

export const sentenceHash = (text: string): string => shortHash(squashed(text).slice(0, 32));
