import type { Article, Block, BlockId, Fact, Reading, Span, Story } from '../../lib/model.ts';

/** A made-up page of a made-up outlet; `number` tells the stories apart. */
export const madeArticle = (number = 1, change: Partial<Article> = {}): Article => ({
  url: `https://www.harbour-post.example/news/ferry-${number}?utm_source=mail`,
  canonicalUrl: `https://harbour-post.example/news/ferry-${number}`,
  title: `Ferry number ${number} returns to the bay`,
  description: 'After nine years without a boat, the bay has one again.',
  site: 'Harbour Post',
  authors: ['Ana Quill', 'Tom Reed'],
  published: '2026-01-05T09:30:00Z',
  modified: '2026-01-06T08:00:00Z',
  language: 'en',
  direction: 'ltr',
  form: 'story',
  blocks: [
    block(0, 'headline', `Ferry number ${number} returns to the bay`),
    block(1, 'standfirst', 'After nine years without a boat, the bay has one again.'),
    block(2, 'paragraph', 'The ferry sailed on Monday with 312 passengers. Mayor Ida Holm waved from the pier.'),
    {
      ...block(3, 'paragraph', 'Why it matters: The island lost a third of its shops after the line closed.'),
      marks: [{ kind: 'strong', start: 0, end: 15 }],
      leadIn: { start: 0, end: 15 },
    },
    { ...block(4, 'heading', 'What it costs'), level: 2 },
    { ...block(5, 'item', 'Adults pay 4 crowns.'), level: 1 },
    { ...block(6, 'item', 'Children sail for free.'), level: 2 },
    block(7, 'quote', '“We could hear the horn from the school,” said Ida Holm.'),
    {
      ...block(8, 'paragraph', 'The timetable is on the town’s page.'),
      marks: [{ kind: 'link', start: 20, end: 35, href: 'https://town.example/ferry' }],
    },
    block(9, 'row', 'Mon 7:00 19:00'),
    block(10, 'caption', 'The ferry at the pier. Photo: Lea Strand'),
    block(11, 'correction', 'Correction: an earlier version gave the wrong fare.'),
  ],
  pageLinks: [{ href: 'https://harbour-post.example/news/pier', text: 'The pier is rebuilt', under: 'Related' }],
  ...change,
});

export const madeReading = (number = 1, change: Partial<Article> = {}): Reading => {
  const article = madeArticle(number, change);
  const facts: Fact[] = [
    {
      kind: 'number',
      at: at(article, '312'),
      sentence: at(article, 'The ferry sailed on Monday with 312 passengers.'),
      value: 312,
      unit: 'passengers',
      of: at(article, 'passengers'),
      confidence: 0.9,
    },
    {
      kind: 'who',
      at: at(article, 'Ida Holm'),
      sentence: at(article, 'Mayor Ida Holm waved from the pier.'),
      mentions: [at(article, 'Ida Holm')],
      title: at(article, 'Mayor'),
      confidence: 0.9,
    },
    {
      kind: 'quote',
      at: at(article, 'We could hear the horn from the school'),
      sentence: at(article, '“We could hear the horn from the school,” said Ida Holm.'),
      speaker: at(article, 'Ida Holm'),
      confidence: 0.8,
    },
    {
      kind: 'when',
      at: at(article, 'Monday'),
      sentence: at(article, 'The ferry sailed on Monday with 312 passengers.'),
      date: '2026-01-05',
      confidence: 0.9,
    },
  ];
  return {
    article,
    brief: {
      rules: 1_000_000, // newer than any, so that opening leaves it as it is
      sections: [
        {
          role: 'news',
          basis: {
            kind: 'inferred',
            confidence: 0.7,
            cues: [{ rule: 'lead', at: at(article, 'The ferry sailed'), weight: 1 }],
          },
          sentences: [at(article, 'The ferry sailed on Monday with 312 passengers.')],
        },
        {
          role: 'why',
          basis: { kind: 'label', label: at(article, 'Why it matters:') },
          sentences: [at(article, 'The island lost a third of its shops after the line closed.')],
        },
      ],
      facts,
      links: [{ kind: 'related', href: 'https://harbour-post.example/news/pier', title: 'The pier is rebuilt' }],
    },
  };
};

export const madeStory = (number = 1, change: Partial<Story> = {}): Story => ({
  schema: 2,
  id: `story-${number}`,
  saved: '2026-01-07T10:00:00.000Z',
  tags: [],
  highlights: [],
  ...madeReading(number),
  ...change,
});

/** Where these words stand, so that no test types an offset. */
export const at = (article: Article, words: string): Span => {
  for (const { id, text } of article.blocks) {
    const start = text.indexOf(words);
    if (start >= 0) return { block: id, start, end: start + words.length };
  }
  throw new Error(`Not in the article: ${words}`);
};

const block = (number: number, kind: Block['kind'], text: string): Block => ({
  id: `b${number}` satisfies BlockId,
  kind,
  text,
  marks: [],
});
