import type { Article, Block, BlockId, Fact, Reading, Section, Span } from '../../lib/model.ts';

/** A made-up story with every kind of block, section, fact and link a view must be able to show. */
const texts: [Block['kind'], string][] = [
  ['headline', 'Harbour city votes to close its last coal pier'],
  ['paragraph', 'The council of Varnholm voted 31 to 12 on Wednesday to close its last coal pier by 2029.'],
  [
    'paragraph',
    'Why it matters: Varnholm handles a third of the region’s coal, and three power stations need another supplier.',
  ],
  ['paragraph', 'About 2,300 people work at the pier, the port authority said. Traffic fell by 62% in ten years.'],
  ['paragraph', 'Mayor Greta Lindqvist called the vote “the end of a long goodbye.” Lindqvist had campaigned on it.'],
  ['paragraph', '“I have never seen the gallery so full,” was heard as the result was read.'],
  ['paragraph', 'The union has called a strike for next Monday.'],
  ['paragraph', 'Follow the money: The city set aside $48 million.'],
  ['correction', 'Correction: An earlier version gave the number of workers as 3,200.'],
];

const article: Article = {
  url: 'https://quay-courier.example/2026/11/coal-pier',
  canonicalUrl: 'https://quay-courier.example/2026/11/coal-pier',
  title: 'Harbour city votes to close its last coal pier',
  site: 'The Quay Courier',
  authors: ['Ines Falk', 'Tomas Reyl'],
  published: '2026-11-19T08:30:00Z',
  modified: '2026-11-19T14:05:00Z',
  language: 'en',
  direction: 'ltr',
  form: 'story',
  blocks: texts.map(([kind, text], index) => ({ id: `b${index}` as BlockId, kind, text, marks: [] })),
  pageLinks: [],
};

/** The first place in the story where these words stand, or the first after block `from`. */
export function at(words: string, from: BlockId = 'b1'): Span {
  const first = article.blocks.findIndex(({ id }) => id === from);
  for (const { id, text } of article.blocks.slice(first)) {
    const start = text.indexOf(words);
    if (start >= 0) return { block: id, start, end: start + words.length };
  }
  throw new Error(`The made story does not say “${words}”`);
}

const lead = at('The council of Varnholm voted 31 to 12 on Wednesday to close its last coal pier by 2029.');
const strike = at('The union has called a strike for next Monday.');
const workers = at('About 2,300 people work at the pier, the port authority said.');
const mayor = at('Mayor Greta Lindqvist called the vote “the end of a long goodbye.”');
const gallery = at('“I have never seen the gallery so full,” was heard as the result was read.');

const sections: Section[] = [
  {
    role: 'news',
    basis: { kind: 'inferred', confidence: 0.8, cues: [{ rule: 'lead', at: lead, weight: 2 }] },
    sentences: [lead],
  },
  {
    role: 'why',
    basis: { kind: 'label', label: at('Why it matters:') },
    sentences: [at('Varnholm handles a third of the region’s coal, and three power stations need another supplier.')],
  },
  {
    role: 'details',
    basis: { kind: 'label', label: at('Follow the money:') },
    sentences: [at('The city set aside $48 million.')],
  },
  {
    role: 'next',
    basis: {
      kind: 'inferred',
      confidence: 0.7,
      cues: [
        { rule: 'future-tense', at: at('has called a strike'), weight: 1 },
        { rule: 'a-rule-of-tomorrow', at: strike, weight: 1 },
      ],
    },
    sentences: [strike],
  },
];

const facts: Fact[] = [
  {
    kind: 'number',
    at: at('About 2,300 people'),
    of: at('people work at the pier'),
    value: 2300,
    unit: 'people',
    sentence: workers,
    confidence: 0.9,
  },
  {
    kind: 'number',
    at: at('62%'),
    value: 62,
    unit: '%',
    sentence: at('Traffic fell by 62% in ten years.'),
    confidence: 0.8,
  },
  {
    kind: 'quote',
    at: at('“the end of a long goodbye.”'),
    speaker: at('Mayor Greta Lindqvist'),
    sentence: mayor,
    confidence: 0.9,
  },
  { kind: 'quote', at: at('“I have never seen the gallery so full,”'), sentence: gallery, confidence: 0.6 },
  {
    kind: 'who',
    at: at('Greta Lindqvist'),
    title: at('Mayor'),
    mentions: [at('Greta Lindqvist'), at('Lindqvist had')],
    sentence: mayor,
    confidence: 0.9,
  },
  { kind: 'when', at: at('next Monday'), date: '2026-11-23', sentence: strike, confidence: 0.8 },
  { kind: 'where', at: at('Varnholm'), sentence: lead, confidence: 0.8 },
  { kind: 'what', at: at('close its last coal pier'), sentence: lead, confidence: 0.7 },
];

/** Its whole reading. A test that needs another form or an emptier brief spreads it anew. */
export const madeReading: Reading = {
  article,
  brief: {
    rules: 1,
    sections,
    facts,
    links: [
      { kind: 'deeper', href: 'https://quay-courier.example/last-ships', title: 'The last ships of Varnholm' },
      {
        kind: 'related',
        href: 'https://www.other-paper.example/wind',
        title: 'A port for wind turbines',
        author: 'Jo Hale',
        date: '9 hours ago',
        section: 'Energy',
      },
      { kind: 'source', about: 'document', href: 'https://port.example/report.pdf', title: 'the port’s report' },
    ],
  },
};
