import { expect, test } from 'vitest';
import { brief } from '../../../../lib/brief/brief.ts';
import { candidatesIn } from '../../../../lib/brief/facts/facts.ts';
import { storyOf } from '../../../../lib/brief/facts/story.ts';
import { timelineOf } from '../../../../lib/brief/facts/timeline.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import type { Fact } from '../../../../lib/model.ts';
import { articleOf } from '../../../support/article-of.ts';

const daysOf = (lines: string): string[] | undefined => {
  const article = articleOf(lines);
  return brief(article).timeline?.map(({ at, date }) => `${textOf(article, at)} = ${date}`);
};

test('a story of three days or more has them in the order of time, each once', () => {
  expect(
    daysOf(`
      # Ostby opens its harbour bridge again
      The council of Ostby opened its harbour bridge on Monday after repairs that cost more than anyone had planned.
      Inspectors found cracks in the steel cables on 12 March 2025, and the bridge was closed at once.
      The bridge was built in 1962 by engineers from Norland, and it was the longest of the country.
      The bridge cost more than all that was built last year, the council found.
      The last two lanes will open on 1 February, the mayor Ada Lind told the council on Monday.
    `),
  ).toEqual(['1962 = 1962', '12 March 2025 = 2025-03-12', 'Monday = 2026-01-05', '1 February = 2026-02-01']);
});

test('two days make no timeline', () => {
  expect(
    daysOf(`
      # Ostby opens its harbour bridge again
      The council of Ostby opened its harbour bridge on Monday after repairs that cost more than anyone had planned.
      Inspectors found cracks in the steel cables on 12 March 2025, and the bridge was closed at once.
    `),
  ).toBeUndefined();
});

const founded = 'The yard was founded in 1931 by two brothers from Norland, and it built ferries for the valley.';
const strike = 'Its welders went on strike on 12 March 2025, and the owner shut the yard for a month.';
const launch = 'The last ferry was launched on 4 May 2025 before a crowd of thousands from the whole valley.';
const sale = 'The owner sold the yard to the town on 9 September 2025 for the price of its cranes.';

test('"today" adds nothing, nor does the day of publication where it is no key fact', () => {
  const article = articleOf(`
    # Ostby buys its shipyard
    ${sale}
    ${strike}
    ${launch}
    The council will vote on the cranes today, and the gates are locked.
    A welder said on Tuesday that nobody had told him of the sale before it was in the paper.
  `);
  const candidates = candidatesIn(storyOf(article, sentencesOf(article), []));
  const spoken = candidates.filter(({ fact }) => textOf(article, fact.at) === 'Tuesday').map(({ fact }) => fact);
  const daysWith = (facts: Fact[]) => timelineOf(article, candidates, facts)?.map(({ date }) => date);
  expect(daysWith([])).toEqual(['2025-03-12', '2025-05-04', '2025-09-09']);
  expect(daysWith(spoken)).toEqual(['2025-03-12', '2025-05-04', '2025-09-09', '2026-01-06']);
});

test('of a sentence there is one day, and days come before years', () => {
  const dayed = Array.from(
    { length: 8 },
    (_, at) => `On ${at + 1} June 2025, after a strike that began in 20${at + 10}, ferry number ${at} left the yard.`,
  );
  const found = daysOf(`# Ostby buys its shipyard\n${founded}\n${dayed.join('\n')}`);
  expect(found).toHaveLength(8);
  expect(found?.every((day) => /= 2025-06-0\d$/.test(day))).toBe(true);
});
