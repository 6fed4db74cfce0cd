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
