import { expect, test } from 'vitest';
import { brief } from '../../../../lib/brief/brief.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
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
