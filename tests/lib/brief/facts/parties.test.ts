import { expect, test } from 'vitest';
import { factsOf } from '../../../../lib/brief/facts/facts.ts';
import { partiesOf } from '../../../../lib/brief/facts/parties.ts';
import { storyOf } from '../../../../lib/brief/facts/story.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import type { Article } from '../../../../lib/model.ts';
import { articleOf } from '../../../support/article-of.ts';

const storyIn = (text: string, change: Partial<Article> = {}) => {
  const article = articleOf(`# 1\n${text}`, change);
  return storyOf(article, sentencesOf(article), []);
};

/** "Ada Lind: 2" where two places name her. */
const partiesIn = (text: string, change: Partial<Article> = {}): string[] =>
  [...partiesOf(storyIn(text, change)).values()].map(({ words, mentions }) => `${words}: ${mentions.length}`);

/** Who said each quote. */
const speakersIn = (text: string): (string | undefined)[] => {
  const story = storyIn(text);
  return factsOf(story).flatMap((fact) =>
    fact.kind === 'quote' ? [fact.speaker && textOf(story.article, fact.speaker)] : [],
  );
};

const two = 'Captain Tom Averbeke and Mayor Ada Averbeke met on the quay.';

test.each<[what: string, text: string, parties: string[], change?: Partial<Article>]>([
  ['a surname', 'Mayor Ada Averbeke left. Averbeke said on Monday that nobody would pay for it.', ['Ada Averbeke: 2']],
  ['a given name', 'Mayor Ada Averbeke left. Ada said on Monday that nobody would pay for it.', ['Ada Averbeke: 2']],
  [
    'a shared surname goes to the one last named in full',
    'Captain Tom Averbeke left. Mayor Ada Averbeke came. Averbeke said on Monday that nobody would pay for it.',
    ['Tom Averbeke: 1', 'Ada Averbeke: 2'],
  ],
  [
    'a shared surname goes to the one who is called so',
    'Tom Averbeke, the leader of the Ferry Party, left. Mayor Ada Averbeke came. Averbeke, the Ferry Party leader, said on Monday that nobody would pay for it.',
    ['Tom Averbeke: 2', 'Ada Averbeke: 1'],
  ],
  [
    'a shared surname is nobody’s',
    `${two} Averbeke said on Monday that nobody would pay for it.`,
    ['Tom Averbeke: 1', 'Ada Averbeke: 1'],
  ],
  [
    'a middle initial',
    'Mayor Ada R. Averbeke left. Ada Averbeke said on Monday that nobody would pay for it.',
    ['Ada R. Averbeke: 2'],
  ],
  [
    'letters',
    'The Northern Ferry Union met. Nobody knew why, said the NFU. The NFU is old.',
    ['Northern Ferry Union: 3'],
  ],
  [
    'a Swedish name that owns something',
    'Anna Averbekes båt ligger vid kajen sedan i våras. Averbeke sa på måndagen att ingen ska betala.',
    ['Anna Averbekes: 2'],
    { language: 'sv' },
  ],
  [
    'Polish cases',
    'Wczoraj przyszedł premier Fryderyk Merc. Nie ma premiera Fryderyka Merca.',
    ['Fryderyk Merc: 2'],
    { language: 'pl' },
  ],
])('one entry for each: %s', (_, text, parties, change) => {
  const found = partiesIn(text, change);
  for (const party of parties) expect(found).toContain(party);
  expect(found.filter((party) => /Averbeke|NFU|Union|Merc/.test(party))).toEqual(parties);
});

test('who is called by a surname beside the quote is told by the whole name', () => {
  expect(
    speakersIn('Mayor Ada Averbeke came to the quay. “The bridge was never safe for boats,” said Averbeke.'),
  ).toEqual(['Ada Averbeke']);
});

test('the outlet itself is nobody of the story, unless its headline says so', () => {
  const text = 'The Quarvo Gazette has learned of it. Nobody told the Quarvo Gazette more. The Quarvo Gazette said so.';
  const whoIn = (headline: string, site: string) => {
    const article = articleOf(`# ${headline}\n${text}`, { site });
    return factsOf(storyOf(article, sentencesOf(article), []))
      .filter(({ kind }) => kind === 'who')
      .map(({ at }) => textOf(article, at));
  };
  expect(whoIn('The bridge', 'Elsewhere').join()).toContain('Quarvo Gazette');
  expect(whoIn('The bridge', 'Quarvo Gazette')).toEqual([]);
  expect(whoIn('The Quarvo Gazette moves', 'Quarvo Gazette').join()).toContain('Quarvo Gazette');
});
