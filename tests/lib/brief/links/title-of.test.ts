import { expect, test } from 'vitest';
import { linksIn, marked, relatedIn, site } from '../../../support/links-in.ts';

const told = 'https://port.example/news/17';
const titleOf = (line: string, language = 'en') => relatedIn(line, { language }).map(marked)[0];

test('a post is offered by who posted it', () =>
  expect(
    linksIn('— Harbour of Holm (@HolmPort) [January 5, 2026](https://twitter.com/HolmPort/status/17?ref_src=x)'),
  ).toEqual(['source: Harbour of Holm (@HolmPort) January 5, 2026 -> https://twitter.com/HolmPort/status/17']));

test.each([
  [
    'a short sentence is read as a whole',
    `The port has [since](${told}) paid the bill, it said.`,
    'The port has [since] paid the bill, it said',
  ],
  ['whoever reported it', `[The Courier](${told}) reported it.`, '[The Courier] reported it'],
  [
    'of several sentences its own',
    `Crews stayed at home. Mara Lindt [testified](${told}). The court adjourned.`,
    'Mara Lindt [testified]',
  ],
  [
    'of a word or two the sentence before as well',
    `Ferries run late again this week. Read [here](${told}).`,
    'Ferries run late again this week. Read [here]',
  ],
  [
    'of a long sentence its clause',
    `After a night of storms that tore the roof off the terminal, the harbour master of Holm [closed](${told}) both piers to all ferries, and crews were sent home without a word of when they could be back.`,
    'the harbour master of Holm [closed] both piers to all ferries',
  ],
  [
    'a clause that tells little takes the next one with it',
    `According to [the report](${told}), four of ten ferries ran late in the winter, which passengers had told the company in letters for years without an answer.`,
    'According to [the report], four of ten ferries ran late in the winter',
  ],
  [
    'and at the end of its sentence the one before',
    `The company knew of the rust in the hull since the spring of the year before, when inspectors went aboard twice, its engineer [testified](${told}).`,
    'when inspectors went aboard twice, its engineer [testified]',
  ],
  [
    'a clause without an end is cut at words',
    `${'Passengers on the first ferry of the winter waited in the cold '.repeat(2)}while [the company](${told}) ${'looked for a captain who knew the way past the northern light '.repeat(3)}.`,
    'first ferry of the winter waited in the cold while [the company] looked for a captain who knew the way past the',
  ],
  [
    'what announces a sentence is no part of it',
    `**Details:** The [plan](${told}) costs 40 crowns.`,
    'The [plan] costs 40 crowns',
  ],
  [
    'words that say enough stand alone',
    `It was known: [Four of ten ferries ran late in winter](${told}), they said.`,
    'Four of ten ferries ran late in winter',
  ],
  [
    'unless they begin inside their sentence',
    `She was the [editor of the Courier of Port Holm](${told}) then.`,
    'She was the [editor of the Courier of Port Holm] then',
  ],
  [
    'half of a quotation is not marked at its edge',
    `The minister of ports, who had come by the night ferry from the mainland to see it, “did not know, nor did [her office](${told})”.`,
    '“did not know, nor did [her office]”',
  ],
  [
    'a quotation that opened before is not closed',
    `The council, it said on Monday, is “late, slow, poor, and without a plan for the piers that were built in the year of the flood, as [all](${told}) of them can plainly see today”, and the town has waited for years.`,
    'as [all] of them can plainly see today',
  ],
  [
    'short brackets belong to what stands before them',
    `After years in which no carrier of the country had flown to them, and with little notice, they now fly to Lund (LND) and [Holm (HLM)](${told}) each day.`,
    'they now fly to Lund (LND) and [Holm (HLM)] each day',
  ],
  ['a stop goes, that of an abbreviation stays', `They left for the [U.S.](${told})`, 'They left for the [U.S.]'],
])('%s', (_, line, title) => expect(titleOf(line)).toBe(title));

test('a text without spaces is measured in letters', () =>
  expect(titleOf(`港は月曜日に閉鎖され、すべての船が止まったと[報告書](${told})は伝えている。`, 'ja')).toBe(
    '港は月曜日に閉鎖され、すべての船が止まったと[報告書]は伝えている',
  ));

test('a story that the page offers by its headline as well is called so', () => {
  const href = `${site}/2017/03/01/holm-line-closes-for-good`;
  const link = { href: `${href}?utm_source=box`, text: 'Holm line closes for good after a century' };
  expect(linksIn(`The line [closed](${href}) nine years ago.`, [link])).toEqual([
    `related: ${link.text} -> /2017/03/01/holm-line-closes-for-good`,
  ]);
});

test('a title is a stretch of the page, and its anchor the words of the link', () => {
  const line = `Ferries, [she said](${told}/1), “run [late](${told}/2)” – ${'and nobody (not one) knew why, '.repeat(9)}[why](${told}/3)?`;
  const text = line.replace(/\[(.+?)\]\(.+?\)/g, '$1');
  const links = relatedIn(line);
  expect(links).toHaveLength(3);
  expect(links.filter(({ title }) => !text.includes(title))).toEqual([]);
  expect(links.map(({ title, anchor }) => title.slice(anchor?.start, anchor?.end))).toEqual([
    'she said',
    'late',
    'why',
  ]);
});
