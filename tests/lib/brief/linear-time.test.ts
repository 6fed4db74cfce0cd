import { describe, test } from 'vitest';
import { brief } from '../../../lib/brief/brief.ts';
import { asMarkdown } from '../../../lib/brief/export/as-markdown.ts';
import { asText } from '../../../lib/brief/export/as-text.ts';
import { exportedBrief } from '../../../lib/brief/export/exported-brief.ts';
import { linkToSentence } from '../../../lib/brief/export/sentence-link.ts';
import type { Article, Block, BlockKind } from '../../../lib/model.ts';
import { articleOf } from '../../support/article-of.ts';
import { enWords } from '../../support/en-words.ts';
import { attacks, expectLinear } from '../../support/linear-time.ts';

// Whatever block of an article the attack stands in, its brief takes time in proportion to its length.

const bridge = articleOf(`
  # Port Havren closes its bridge
  The council of Port Havren closed the old bridge on Monday, and the ferry will carry its cars until June.
  **Why it matters:** 4,200 residents lose the shortest way to the hospital, the mayor Ada Lind said.
  **What's next:** “We will open it again,” she told the Courier.`);

const withBlock = (kind: BlockKind, text: string, change: Partial<Block> = {}): Article => ({
  ...bridge,
  blocks: [...bridge.blocks, { id: `b${bridge.blocks.length}`, kind, text, marks: [], ...change }],
});

const places: Record<string, (text: string) => Article> = {
  'the headline': (text) => ({
    ...bridge,
    title: text,
    blocks: bridge.blocks.map((block) => (block.kind === 'headline' ? { ...block, text } : block)),
  }),
  'a paragraph': (text) => withBlock('paragraph', text),
  'a labelled paragraph': (text) => withBlock('paragraph', `Zoom in: ${text}`, { leadIn: { start: 0, end: 8 } }),
  'a heading': (text) => withBlock('heading', text, { level: 2 }),
  'a digest': (text) => withBlock('digest', text),
  'a question': (text) => withBlock('question', text),
  'a quote': (text) => withBlock('quote', text),
  'a linked item': (text) =>
    withBlock('item', text, {
      marks: [{ kind: 'link', start: 0, end: text.length, href: 'https://courier.example/b' }],
    }),
  'a link of the page': (text) => ({
    ...bridge,
    pageLinks: [
      { href: `https://courier.example/2026/${encodeURIComponent(text)}`, text, under: text, author: text, date: text },
    ],
  }),
  'the names of authors and outlet': (text) => ({ ...bridge, authors: [text], site: text, description: text }),
};

const read = (article: Article): void => {
  const reading = { article, brief: brief(article) };
  exportedBrief(reading);
  asText(reading, enWords);
  asMarkdown(reading, enWords);
  for (const { sentences } of reading.brief.sections) for (const span of sentences) linkToSentence(article, span);
};

describe.each(Object.entries(places))('in time, whatever stands in %s', (_, articleWith) => {
  test.each(Object.entries(attacks))(
    '%s',
    (_, unit) => expectLinear(unit, (text) => read(articleWith(text)), { most: 40_000 }),
    60_000,
  );
});
