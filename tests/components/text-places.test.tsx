// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ArticleContext, textOf } from '../../components/article-context.ts';
import { StoryText } from '../../components/StoryText.tsx';
import { blockElements, rangeOf, spansIn } from '../../components/text-places.ts';
import type { Article, Block, Highlight, Mark, Span } from '../../lib/model.ts';
import { at, madeArticle } from '../support/made-story.ts';

afterEach(cleanup);

const shown = (article: Article, highlights: Highlight[] = [], lit?: Span): Element => {
  const ways = { linkTo: () => '', show: () => {}, ...(lit ? { lit } : {}) };
  const { container } = render(
    <ArticleContext.Provider value={{ article, ...ways }}>
      <StoryText text={{ current: null }} light={{ current: null }} highlights={highlights} onHighlight={() => {}} />
    </ArticleContext.Provider>,
  );
  return container.firstElementChild as Element;
};
const ferry = madeArticle();
const said = (article: Article, spans: Span[]) => spans.map((span) => textOf(article, span));
const select = (text: Element, from: Span, to: Span = from): Range => {
  const range = rangeOf(text, from);
  const end = rangeOf(text, to);
  if (!range || !end) throw new Error('Not in the text');
  range.setEnd(end.endContainer, end.endOffset);
  return range;
};

describe('what is selected', () => {
  it('is a stretch of one block, whatever formatting lies across it', () => {
    const highlight = { quote: 'matters: The island', at: at(ferry, 'matters: The island') };
    const text = shown(ferry, [highlight], at(ferry, 'The island lost a third of its shops'));
    const words = at(ferry, 'it matters: The island lost');
    expect(spansIn(text, select(text, words))).toEqual([words]);
  });

  it('is one stretch for each block it runs over', () => {
    const text = shown(ferry);
    const range = select(text, at(ferry, 'waved from'), at(ferry, 'Adults pay'));
    expect(said(ferry, spansIn(text, range))).toEqual([
      'waved from the pier.',
      'Why it matters: The island lost a third of its shops after the line closed.',
      'What it costs',
      'Adults pay',
    ]);
  });

  it('leaves out white space at its ends, and blocks of which it has none', () => {
    const text = shown(ferry);
    const range = select(text, at(ferry, ' island lost '));
    const next = blockElements(text).find((element) => element.textContent === 'What it costs');
    expect(said(ferry, spansIn(text, range))).toEqual(['island lost']);
    range.setEnd(next as Node, 0); // as a triple click has it
    expect(said(ferry, spansIn(text, range))).toEqual(['island lost a third of its shops after the line closed.']);
  });

  it('may begin or end outside of the text', () => {
    const text = shown(ferry);
    const range = document.createRange();
    range.selectNode(text);
    expect(spansIn(text, range)).toHaveLength(ferry.blocks.length - 1);
    range.setStart(document.body, 0);
    expect(said(ferry, spansIn(text, range))[0]).toBe('After nine years without a boat, the bay has one again.');
    range.collapse(true);
    expect(spansIn(text, range)).toEqual([]);
  });
});

/** A block with any formatting, and any highlights and light across it. */
const anyRange = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const anyMark = (length: number): fc.Arbitrary<Mark> =>
  fc.tuple(anyRange(length), fc.boolean()).map(([range, strong]) => ({
    ...range,
    ...(strong ? { kind: 'strong' } : { kind: 'link', href: 'https://town.example/' }),
  }));
const anyText = fc
  .array(fc.constantFrom('a', 'é', '👩‍🚀', 'ש', ' ', '日', '.'), { minLength: 1, maxLength: 30 })
  .map((letters) => letters.join('').trim() || 'a');
const anyBlock = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    marks: fc.array(anyMark(text.length), { maxLength: 4 }),
    kept: fc.array(anyRange(text.length), { maxLength: 3 }),
    kind: fc.constantFrom<Block['kind'][]>('paragraph', 'item', 'quote', 'heading', 'row'),
  }),
);

describe('for any text, formatting and highlights', () => {
  const anyStory = fc.array(anyBlock, { minLength: 1, maxLength: 5 }).map((made) => {
    const blocks = made.map(({ text, marks, kind }, index): Block => ({ id: `b${index}`, kind, text, marks }));
    const highlights = made.flatMap(({ kept, text }, index) =>
      kept.map(
        ({ start, end }): Highlight => ({ quote: text.slice(start, end), at: { block: `b${index}`, start, end } }),
      ),
    );
    return { article: madeArticle(1, { blocks }), highlights };
  });

  it('the text shows its blocks’ words and nothing else', () => {
    fc.assert(
      fc.property(anyStory, ({ article, highlights }) => {
        const text = shown(article, highlights);
        expect(blockElements(text).map(({ textContent }) => textContent)).toEqual(
          article.blocks.map(({ text }) => text),
        );
        cleanup();
      }),
      { numRuns: 60 },
    );
  });

  it('a stretch leads to the place that leads to that stretch', () => {
    fc.assert(
      fc.property(anyStory, fc.nat(), fc.nat(), fc.nat(), fc.boolean(), ({ article, highlights }, a, b, c, litToo) => {
        const block = article.blocks[a % article.blocks.length] as Block;
        const [start, end] = [b % block.text.length, 1 + (c % block.text.length)].sort((one, two) => one - two);
        const span: Span = { block: block.id, start: start ?? 0, end: end ?? 0 };
        const text = shown(article, highlights, litToo ? span : undefined);
        const words = textOf(article, span);
        const trimmed = words.trim();
        const first = span.start + (words.length - words.trimStart().length);
        const expected = trimmed ? [{ ...span, start: first, end: first + trimmed.length }] : [];
        expect(spansIn(text, select(text, span))).toEqual(expected);
        cleanup();
      }),
      { numRuns: 150 },
    );
  });

  it('a selection over blocks has all the words between its ends', () => {
    fc.assert(
      fc.property(anyStory, fc.nat(), fc.nat(), ({ article, highlights }, a, b) => {
        const { blocks } = article;
        const [from, to] = [a % blocks.length, b % blocks.length].sort((one, two) => one - two) as [number, number];
        const [first, last] = [blocks[from] as Block, blocks[to] as Block];
        const middle = Math.floor(first.text.length / 2);
        const text = shown(article, highlights);
        const range = select(
          text,
          { block: first.id, start: Math.min(middle, first.text.length - 1), end: first.text.length },
          { block: last.id, start: 0, end: last.text.length },
        );
        const whole = blocks.slice(from, to + 1).map((block, index) => block.text.slice(index === 0 ? middle : 0));
        expect(said(article, spansIn(text, range))).toEqual(whole.map((words) => words.trim()).filter(Boolean));
        cleanup();
      }),
      { numRuns: 60 },
    );
  });
});
