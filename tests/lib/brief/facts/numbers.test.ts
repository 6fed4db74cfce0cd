import { expect, test } from 'vitest';
import { numberFacts } from '../../../../lib/brief/facts/numbers.ts';
import { storyOf } from '../../../../lib/brief/facts/story.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import { articleOf } from '../../../support/article-of.ts';

test('a bare figure that another sentence gives a unit is told once, with the unit', () => {
  const article = articleOf(`
    # Ostby sets the price of a berth for the winter
    The harbour of Ostby has set the price of a berth at 18,000, the council said on Monday.
    Boats that are longer will pay more than 18,000 euros for the same berth, Mayor Ada Lind said.
  `);
  const found = numberFacts(storyOf(article, sentencesOf(article), []));
  expect(found.map(({ fact }) => textOf(article, fact.at))).toEqual(['more than 18,000 euros']);
});

test('a sum in another currency behind it is the same sum', () => {
  const article = articleOf(`
    # Ostby raises the price of a crossing on the ferry
    A crossing on the ferry of Ostby will cost €12.50 ($13.40) from Monday, the harbour said.
  `);
  const found = numberFacts(storyOf(article, sentencesOf(article), []));
  expect(found.map(({ fact }) => textOf(article, fact.at))).toEqual(['€12.50']);
});

test('how long a list is, which only its headline says, is no figure of the story', () => {
  const told = (headline: string) => {
    const article = articleOf(
      `# ${headline}\nThe harbour of Ostby has room for 300 boats, Mayor Ada Lind said on Monday.`,
    );
    return numberFacts(storyOf(article, sentencesOf(article), [])).map(({ fact }) => textOf(article, fact.at));
  };
  expect(told('7 harbours that you should know')).toEqual(['300 boats']);
  expect(told('300 boats find room in Ostby')).toEqual(['300 boats']);
});

test('figures that are compared come from the sentence that compares them', () => {
  const article = articleOf(`
    # Ostby sets the price of a berth for the winter
    A berth in the harbour of Ostby will cost €700 from the first of May, the council said on Monday.
    A berth under a roof will cost €1,800 and one in the open will cost €700, said Mayor Ada Lind.
  `);
  const found = numberFacts(storyOf(article, sentencesOf(article), []));
  expect(new Set(found.map(({ fact }) => textOf(article, fact.sentence)))).toEqual(
    new Set(['A berth under a roof will cost €1,800 and one in the open will cost €700, said Mayor Ada Lind.']),
  );
});
