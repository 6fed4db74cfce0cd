import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../lib/page/find-passage.ts';
import type { Passage } from '../../../lib/page/passage.ts';
import { squeeze } from '../../../lib/page/squeeze.ts';

const passage = (text: string, change: Partial<Passage> = {}): Passage => ({
  text,
  before: '',
  after: '',
  place: 0,
  ...change,
});

/** What is found first, as the page has it without its white space. */
function found(page: string, sought: Passage): [string, boolean] | undefined {
  const squeezed = squeeze(page);
  const [first] = matchesOf(squeezed, sought);
  return first && [squeezed.slice(first.start, first.end), first.exact];
}

const strike = 'The union has called a strike for next Monday, its first since the pier was built in 1889.';

describe('the same words', () => {
  it.each([
    ['as they were', `Before. ${strike} After.`],
    ['with other white space', `Before.${strike.replaceAll(' ', '\n\t ')}After.`],
    [
      'with soft hyphens and bidi marks',
      `Before. ${strike.replace('union', 'un\u00adion').replace('strike', '\u2067strike\u2069')}`,
    ],
    ['in other quotation marks and dashes', `Before. ${strike} “—”`],
  ])('are found %s', (_, page) => {
    expect(found(page, passage(strike))).toEqual([squeeze(strike), true]);
  });

  it('are found though quotation marks were typeset anew', () => {
    expect(found("He said 'never' twice.", passage('He said ‘never’ twice.'))?.[1]).toBe(true);
  });

  it('said twice are found where the words around them are the same', () => {
    const page = 'Morning: The road is closed. Buses run. Evening: The road is closed. Trains run.';
    const [match] = matchesOf(
      squeeze(page),
      passage('The road is closed.', { before: 'Evening: ', after: ' Trains run.' }),
    );
    expect(match?.start).toBe(squeeze(page).lastIndexOf('Theroad'));
  });

  it('said twice in the same company are found where they were nearest to', () => {
    const page = 'The road is closed. '.repeat(5);
    const [match] = matchesOf(squeeze(page), passage('The road is closed.', { place: 0.4 }));
    expect(match?.start).toBe(2 * squeeze('The road is closed.').length);
  });
});

describe('other words', () => {
  it.each([
    ['a new figure', strike.replace('1889', '1891')],
    ['a new day and a dropped word', strike.replace('Monday', 'Friday').replace('its first', 'the first')],
    ['a footnote mark in the middle', strike.replace('Monday,', 'Monday,[2]')],
    ['a sentence put in the middle', strike.replace(', its', ' (see our live page), its')],
  ])('are found as similar: %s', (_, changed) => {
    const neighbours = ['The union was founded in a storm. ', ' The strike of last year ended on a Monday.'] as const;
    const hit = found(`${neighbours[0]}${changed}${neighbours[1]}`, passage(strike));
    expect(hit?.[1]).toBe(false);
    expect(hit?.[0].startsWith('Theunionhas')).toBe(true);
    expect(hit?.[0].endsWith('1889.') || hit?.[0].endsWith('1891.')).toBe(true);
  });

  it('that only open alike are not', () => {
    expect(
      found('The union has called a meeting for the members who live in the north of the country.', passage(strike)),
    ).toBeUndefined();
  });

  it('are not looked for from too little', () => {
    expect(found('Two people died.', passage('Ten people died.'))).toBeUndefined();
  });

  it('are found nowhere on an empty page', () => {
    expect(found('', passage(strike))).toBeUndefined();
    expect(found(strike, passage(' '))).toBeUndefined();
  });
});

it('finds any stretch of any page again, exactly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(), fc.nat(), (page, a, b) => {
      const start = a % (page.length + 1);
      const text = page.slice(start, start + (b % 40));
      const [match] = matchesOf(squeeze(page), passage(text, { before: page.slice(0, start) }));
      // A cut through a surrogate pair gives half a character, which no page says.
      if (text.isWellFormed() && squeeze(text) !== '') expect(match?.exact).toBe(true);
    }),
  );
});

it('takes no longer on a page made to be slow', () => {
  const page = 'ab'.repeat(500_000);
  const before = performance.now();
  matchesOf(page, passage(`${'ab'.repeat(100)}c${'ab'.repeat(100)}`));
  expect(performance.now() - before).toBeLessThan(3000);
});
