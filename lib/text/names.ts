import type { Range } from '../model.ts';
import { isUnspaced, primaryOf } from './language.ts';
import { bracketed, type Remembered, rememberedIn } from './names/across.ts';
import { candidatesOf } from './names/candidates.ts';
import { capitalRuns } from './names/capital-runs.ts';
import { eastAsianNamesInAll } from './names/east-asian.ts';
import type { Candidate } from './names/evidence.ts';
import { germanRuns } from './names/german-runs.ts';
import { isTitleCase, namesKnownIn } from './names/title-case.ts';
import { type Token, tokensOf } from './names/tokens.ts';

/** Someone or something that the text calls by name. `name` where the words do not say which it is. */
export interface NameFound extends Range {
  kind: 'person' | 'organisation' | 'place' | 'name';
  /** What a person is: "President", "secretary-general of the league". */
  title?: Range;
  confidence: number;
}

/** The names in one sentence, in order. A whole text tells more: `namesInAll`. */
export const namesIn = (text: string, language: string): NameFound[] => namesInAll([text], language)[0] ?? [];

/**
 * The names in each sentence of a text, in order. Mentions are read together: who is called by the full name once is a
 * person by surname later. German writes every noun with a capital, so there a name needs a second sign. A word that
 * only opens sentences is no name, nor is a headline in title case, but for names that the text holds elsewhere.
 */
export function namesInAll(sentences: string[], language: string): NameFound[][] {
  const primary = primaryOf(language);
  if (isUnspaced(primary)) return eastAsianNamesInAll(sentences, primary);
  const small = new Set<string>();
  const loud = sentences.map((text) => isTitleCase(text));
  const candidates = sentences.map((text, index) => {
    const tokens = tokensOf(text, primary);
    if (loud[index]) return [];
    for (const { text: word, capital } of tokens) if (!capital) small.add(word);
    return candidatesIn(text, tokens, primary);
  });
  const remembered = rememberedIn(candidates, small, primary);
  return sentences.map((text, index) =>
    loud[index] ? namesKnownIn(text, remembered.sure) : namesOf(candidates[index] ?? [], remembered, primary),
  );
}

function candidatesIn(text: string, tokens: Token[], primary: string): Candidate[] {
  const runs = primary === 'de' ? germanRuns(text, tokens) : capitalRuns(text, tokens, primary);
  const candidates = runs.flatMap((run) => candidatesOf(text, run, primary));
  for (const [index, candidate] of candidates.entries()) {
    const before = candidates[index - 1];
    if (before && candidate.start - before.end < 8) candidate.gap = text.slice(before.end, candidate.start);
  }
  bracketed(text, candidates);
  return candidates;
}

function namesOf(candidates: Candidate[], remembered: Remembered, primary: string): NameFound[] {
  return candidates.flatMap((candidate): NameFound[] => {
    const known = remembered.kindOf(candidate);
    if (!known) return [];
    const { start, end, title, words, speaks } = candidate;
    const { kind, score } = known;
    if (kind === 'name' && candidate.determined) return [];
    if (
      kind === 'name' &&
      !speaks &&
      (primary === 'de' ? words.length !== 2 || candidate.person <= 0 : candidate.opens && words.length === 1)
    )
      return [];
    const confidence = kind === 'name' ? (speaks ? 0.5 : 0.4) : Math.min(0.95, 0.5 + 0.12 * score);
    return [{ start, end, kind, confidence, ...(kind === 'person' && title ? { title } : {}) }];
  });
}
