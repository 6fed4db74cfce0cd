import { expect, test } from 'vitest';
import { leavesOf } from '../../../lib/article/leaves.ts';
import { standfirstIn } from '../../../lib/article/standfirst.ts';
import { paragraphs } from '../../support/told.ts';

const [first = '', second = '', third = ''] = paragraphs;

/** What becomes of lines between headline and story; `class|` before a line names its place. */
const partsOf = (lines: string[], description = '') => {
  const marked = lines.map((line) =>
    line.includes('|') ? [line.slice(0, line.indexOf('|')), line.slice(line.indexOf('|') + 1)] : ['', line],
  );
  const leaves = leavesOf({
    places: [{ tag: 'body' }, ...marked.map(([hint]) => ({ up: 0, tag: 'p', ...(hint && { hint }) }))],
    leaves: marked.map(([, text = ''], at) => ({ at: at + 1, text })),
  });
  const part = standfirstIn(leaves.length, description, ({ place }) => place.hint === 'newsletter');
  return leaves.map((leaf, at) => part(leaf, at));
};

test.each<[what: string, line: string, description: string, part: string | undefined]>([
  ['a whole sentence', first, '', 'standfirst'],
  ['half a line', 'Shippers on the new tolls: what they say, and why', '', undefined],
  ['half a line with a name', 'dek|Shippers on the new tolls: what they say, and why', '', 'standfirst'],
  [
    'half a line that describes',
    'Shippers on the new tolls: what they say',
    'Shippers on the new tolls: what they say',
    'standfirst',
  ],
  ['a date', 'intro|Updated on Monday, 4 May 2026, at 10:15 in the morning', '', undefined],
  ['a date and a name', 'intro|May 4, 2026 | BY: Mara Lindt, our reporter at the port', '', undefined],
  [
    'a sentence that begins with a date',
    'intro|May 4, 2026, is when the tolls double, the port says.',
    '',
    'standfirst',
  ],
  ['a picture’s words', `gallery__description|${first}`, '', undefined],
  ['furniture', `newsletter|${first}`, '', undefined],
])('%s between headline and story', (_, line, description, part) => {
  expect(partsOf([line], description)).toEqual([part]);
});

test('a line that stands there twice is told once', () => {
  expect(partsOf([`dek|${first}`, `dek|${first}`])).toEqual(['standfirst', undefined]);
});

test('a third sentence is a paragraph that was not chosen', () => {
  expect(partsOf([first, second, third])).toEqual(['standfirst', 'standfirst', 'story']);
});
