import { expect, test } from 'vitest';
import { factsOf } from '../../../../lib/brief/facts/facts.ts';
import { storyOf } from '../../../../lib/brief/facts/story.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import type { Article, Fact } from '../../../../lib/model.ts';
import { articleOf } from '../../../support/article-of.ts';

const factsIn = (article: Article) => factsOf(storyOf(article, sentencesOf(article), []));

const shown = (article: Article, facts: Fact[], kind: Fact['kind']) =>
  facts.filter((fact) => fact.kind === kind).map((fact) => textOf(article, fact.at));

test.each([
  ['an origin', 'Norwegian', 'The Norwegian ferry stays in the Norwegian port of Holm.'],
  [
    'a name of which nothing tells what it does',
    'Gullbeam',
    'On Friday the crew painted the Gullbeam and cleaned the Gullbeam.',
  ],
])('%s is nobody', (_, name, sentence) => {
  const article = articleOf(`# The ${name} ferry stays in port\nOn Monday the ${name} stayed in port.\n${sentence}`);
  expect(shown(article, factsIn(article), 'who')).not.toContain(name);
});

test('a name that does something is somebody', () => {
  const article = articleOf(
    '# The Gullbeam ferry stays in port\nOn Monday Gullbeam announced a sale.\nOn Friday the crew of Gullbeam went home.',
  );
  expect(shown(article, factsIn(article), 'who')).toContain('Gullbeam');
});

test('a question and the announcement of a list state nothing', () => {
  const article = articleOf(
    '# Bridge closed\nWhat would the city of Ostby do without its bridge?\nThe reasons that the inspectors of the bridge have given:\nThe city closed its harbour bridge on Monday.',
  );
  expect(shown(article, factsIn(article), 'what')).toEqual(['The city closed its harbour bridge on Monday']);
});

test('what is quoted in short and in full is one quotation, by whoever is named', () => {
  const article = articleOf(
    '# Bridge closed\n> The city “must say at once what it knew”, its critics said.\nThe night was long, and nobody slept.\n“The mayor must say at once what it knew, and to everybody,” said Ada Lind.',
  );
  const quotes = factsIn(article).filter((fact) => fact.kind === 'quote');
  expect(quotes.map(({ speaker }) => speaker && textOf(article, speaker))).toEqual(['Ada Lind']);
});

test('a statement with the words of another one is told once', () => {
  const article = articleOf(
    '# Bridge closed\n> The harbour bridge of Ostby was closed on Monday after inspectors found cracks.\nOn Monday the city of Ostby closed its harbour bridge because its inspectors had found cracks.\nThe repairs will last until the spring of next year.',
  );
  expect(shown(article, factsIn(article), 'what')).toHaveLength(2);
});

test('"today’s" is no day', () => {
  const article = articleOf('# Bridge closed\nThe bridge was not built for the weight of today’s lorries.');
  expect(shown(article, factsIn(article), 'when')).toEqual([]);
});
