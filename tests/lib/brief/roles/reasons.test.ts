import { expect, test } from 'vitest';
import { reasonsFor } from '../../../../lib/brief/roles/reasons.ts';
import { seenStory } from '../../../../lib/brief/roles/seen.ts';
import { signNames, signsOf } from '../../../../lib/brief/roles/signs.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import { articleOf } from '../../../support/article-of.ts';

const article = articleOf('# Ferry returns\n“We could hear the horn,” said Ida Holm.\nSnow lay on the pier.');
const story = seenStory(article, sentencesOf(article));
const signs = signsOf(story);

/** The reasons for the first sentence, had its signs added these shares to its score. */
function reasons(shares: Record<string, number>, sentence = 0): string[] {
  const [seen, own] = [story.sentences[sentence], signs[sentence]];
  if (!seen || !own) throw new Error(`There is no sentence ${sentence}`);
  const added = Float64Array.from(signNames, (name) => shares[name] ?? 0);
  return reasonsFor(seen, own, added).map(({ rule, weight, at }) => `${rule} ${weight}: ${textOf(article, at)}`);
}

test('the cues that added most come first, those that took away are not told', () =>
  expect(reasons({ 'reports-speech': 0.3, quoted: 0.5, lead: -0.4 })).toEqual([
    'quoted 0.5: We could hear the horn,',
    'reports-speech 0.3: said',
  ]));

test('what a neighbour or a cue that does not hold added is no reason', () =>
  expect(reasons({ 'before:quoted': 2, 'coming-day': 2, quoted: 0.1 })).toEqual([
    'quoted 0.1: We could hear the horn,',
  ]));

test('what a measure added is told by the cue that says so in words', () =>
  expect(reasons({ quoted: 0.2, 'quoted-share': 0.4, 'has-speaker': 0.1 })).toEqual([
    'quoted 0.6: We could hear the horn,',
    'names-speaker 0.1: Ida Holm',
  ]));

test('where no cue added anything, one that holds and did not speak against it is told', () => {
  expect(reasons({ 'story-length': 1 })).toHaveLength(1);
  const against = Object.fromEntries(signNames.map((name) => [name, -0.1]));
  expect(reasons(against)).toEqual([]);
});
