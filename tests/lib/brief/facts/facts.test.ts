import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../../../lib/brief/facts/facts.ts';
import { storyOf } from '../../../../lib/brief/facts/story.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import type { Article, Fact } from '../../../../lib/model.ts';
import { articleOf } from '../../../support/article-of.ts';

const bridge = articleOf(`
  # Ostby closes its harbour bridge after cracks are found
  OSTBY, Norland — The city of Ostby closed its harbour bridge on Monday after inspectors found cracks in 14 of its 20 steel cables, Mayor Ada Lind said.
  Some 9,000 cars cross the bridge every day, and the ferry can carry fewer than a third of them.
  “Nobody should drive over a bridge that we cannot vouch for,” Lind told reporters at the harbour.
  The repairs will cost more than $3.5 million and last until March, according to Tom Okoro, chief engineer of Norland Rail.
  Okoro warned the city council about the cables in 2019.
  Lind asked the government for money on Friday.
`);

const shown = (article: Article, facts: Fact[], kind: Fact['kind']) =>
  facts.filter((fact) => fact.kind === kind).map((fact) => textOf(article, fact.at));

const factsIn = (article: Article) => factsOf(storyOf(article, sentencesOf(article), []));

test('begins with the statement that carries the event, without dateline and source', () => {
  const [first] = factsIn(bridge);
  expect(first?.kind).toBe('what');
  expect(first && textOf(bridge, first.at)).toBe(
    'The city of Ostby closed its harbour bridge on Monday after inspectors found cracks in 14 of its 20 steel cables',
  );
});

test('the sentences that carry the news come first where they are known', () => {
  const sentences = sentencesOf(bridge);
  const news = sentences.find(({ text }) => text.includes('9,000 cars'));
  expect(news).toBeDefined();
  if (!news) return;
  const [first] = factsOf(storyOf(bridge, sentences, [news.span]));
  expect(first?.sentence).toEqual(news.span);
});

test.each([
  [
    'before what is added after a comma',
    'The council of Ostby closed its old harbour bridge on Monday after a long night of talks, which ended with a vote of twelve to nine and left both sides angry.',
    'The council of Ostby closed its old harbour bridge on Monday after a long night of talks',
  ],
  [
    'before what a dash adds',
    'The council of Ostby closed its old harbour bridge on Monday after a long night of talks – a step that it had refused for the last eleven years.',
    'The council of Ostby closed its old harbour bridge on Monday after a long night of talks',
  ],
  [
    'not within a list',
    'The closed bridge links the harbour of Ostby with the villages of Lund, Holm and Havren and with the only road to the north that is open in winter',
    'The closed bridge links the harbour of Ostby with the villages of Lund, Holm and Havren and with the only road to the north that is open in winter',
  ],
  [
    'not within a quotation',
    'The mayor of Ostby told everybody who had come to the harbour in the rain that “this bridge, which our grandparents built, stays closed until the first of May”',
    'The mayor of Ostby told everybody who had come to the harbour in the rain that “this bridge, which our grandparents built, stays closed until the first of May”',
  ],
])('a long statement ends %s', (_, sentence, statement) => {
  const article = articleOf(`# Bridge closed\n${sentence}`);
  expect(shown(article, factsIn(article), 'what')).toEqual([statement]);
});

test('a statement that is all a quotation is told once', () => {
  const article = articleOf(
    `# Bridge closed\n“We closed this bridge because nobody can vouch for its cables,” said Mayor Ada Lind.`,
  );
  const facts = factsIn(article).filter(({ kind }) => kind === 'what' || kind === 'quote');
  expect(facts).toHaveLength(1);
});

test('a statement that the brief’s sections show makes room for another', () => {
  const sentences = sentencesOf(bridge);
  const order = (from: number, facts: Fact[]) => facts.findIndex(({ sentence }) => sentence.block === `b${from}`);
  const ferry = sentences.filter(({ span }) => span.block === 'b2').map(({ span }) => span);
  const without = factsOf(storyOf(bridge, sentences, []));
  const withIt = factsOf(storyOf(bridge, sentences, []), ferry);
  expect(order(2, withIt)).toBeGreaterThanOrEqual(order(2, without));
});

test('counts later surnames to the full name, with what the person is', () => {
  const who = factsIn(bridge).filter((fact) => fact.kind === 'who');
  const lind = who.find((fact) => textOf(bridge, fact.at) === 'Ada Lind');
  expect(lind?.kind === 'who' && lind.mentions.map((span) => textOf(bridge, span))).toEqual([
    'Ada Lind',
    'Lind',
    'Lind',
  ]);
  expect(lind?.kind === 'who' && lind.title && textOf(bridge, lind.title)).toBe('Mayor');
  const okoro = who.find((fact) => textOf(bridge, fact.at) === 'Tom Okoro');
  expect(okoro?.kind === 'who' && okoro.title && textOf(bridge, okoro.title)).toBe('chief engineer of Norland Rail');
});

test('tells figures with what they count, dates resolved, the place and who was quoted', () => {
  const facts = factsIn(bridge);
  expect(shown(bridge, facts, 'number')).toContain('Some 9,000 cars');
  const money = facts.find((fact) => fact.kind === 'number' && fact.unit === 'USD');
  expect(money?.kind === 'number' && money.value).toBe(3_500_000);
  const when = facts.find((fact) => fact.kind === 'when');
  expect(when?.kind === 'when' && [textOf(bridge, when.at), when.date]).toEqual(['Monday', '2026-01-05']);
  expect(shown(bridge, facts, 'where')).toContain('OSTBY, Norland');
  const quote = facts.find((fact) => fact.kind === 'quote');
  expect(quote?.kind === 'quote' && quote.speaker && textOf(bridge, quote.speaker)).toBe('Ada Lind');
});

test('holds at most a dozen facts and then who else takes part, of one kind at most three among the first six, and none twice', () => {
  const facts = factsIn(bridge);
  expect(facts.slice(12).every(({ kind }) => kind === 'who')).toBe(true);
  for (const kind of ['who', 'what', 'when', 'where', 'number', 'quote']) {
    expect(facts.slice(0, 6).filter((fact) => fact.kind === kind).length).toBeLessThanOrEqual(3);
  }
  const told = facts.map((fact) => `${fact.kind} ${textOf(bridge, fact.at)}`);
  expect(new Set(told).size).toBe(told.length);
});

test('says nothing of lines that are no sentences, and leaves out who wrote the story', () => {
  const article = articleOf(
    `
    # Ferry returns to the bay
    1,693 views
    Updated 7 January 2026
    The ferry returned to the bay on Monday, Yara Lund reports from the harbour of Ostby.
    `,
    { authors: ['Yara Lund'] },
  );
  const facts = factsIn(article);
  expect(shown(article, facts, 'number')).toEqual([]);
  expect(shown(article, facts, 'who')).not.toContain('Yara Lund');
});

test('an empty story has no facts', () => {
  expect(factsIn(articleOf('# Ferry returns'))).toEqual([]);
});

const piece = fc.constantFrom(
  'Ada Lind ',
  'President Tom Okoro ',
  'said ',
  'on Monday',
  ' in Ostby',
  '“We will pay for it” ',
  '$5 million ',
  '9,000 cars ',
  'since 2019',
  '. ',
  ', ',
  'The ',
  'bridge ',
  'closed ',
  '“',
  '”',
  '2万人が',
  '「',
  '」',
  'z. B. ',
  'München ',
  '😀',
  'Lind ',
  'was ',
);

test('every fact is a slice of its sentence, and the same story gives the same facts', () => {
  const paragraph = fc
    .array(piece, { minLength: 1, maxLength: 40 })
    .map((pieces) => pieces.join('').trim() || 'Nothing.');
  const story = fc.record({
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 8 }),
    language: fc.constantFrom('en', 'de', 'fr', 'ja', 'und', 'no such tag'),
  });
  fc.assert(
    fc.property(story, ({ paragraphs, language }) => {
      const article = articleOf('# The bridge of Ostby', { language });
      for (const text of paragraphs) {
        article.blocks.push({
          id: `b${article.blocks.length}`,
          kind: 'paragraph',
          text: text.replace(/\s+/g, ' '),
          marks: [],
        });
      }
      const sentences = sentencesOf(article);
      const facts = factsOf(
        storyOf(
          article,
          sentences,
          sentences.slice(1, 2).map(({ span }) => span),
        ),
      );
      expect(
        factsOf(
          storyOf(
            article,
            sentences,
            sentences.slice(1, 2).map(({ span }) => span),
          ),
        ),
      ).toEqual(facts);
      for (const fact of facts) {
        expect(fact.at.block).toBe(fact.sentence.block);
        expect(fact.at.start).toBeGreaterThanOrEqual(fact.sentence.start);
        expect(fact.at.end).toBeLessThanOrEqual(fact.sentence.end);
        expect(textOf(article, fact.at)).toBe(textOf(article, fact.at).trim());
        expect(textOf(article, fact.at)).not.toBe('');
        if (fact.kind === 'who') {
          expect(fact.mentions.length).toBeGreaterThan(0);
          for (const span of fact.mentions) expect(textOf(article, span)).not.toBe('');
        }
        if (fact.kind === 'quote' && fact.speaker) expect(textOf(article, fact.speaker)).not.toBe('');
      }
    }),
    { numRuns: 60 },
  );
});
