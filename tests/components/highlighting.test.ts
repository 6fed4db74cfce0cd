import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../components/article-context.ts';
import {
  highlightAt,
  inTextOrder,
  withHighlight,
  withHighlightNote,
  withoutHighlight,
} from '../../components/highlighting.ts';
import type { Highlight } from '../../lib/model.ts';
import { at, madeArticle } from '../support/made-story.ts';

const ferry = madeArticle();
const marked = (words: string, note?: string): Highlight => ({
  quote: words,
  at: at(ferry, words),
  ...(note === undefined ? {} : { note }),
});
const quotes = (highlights: Highlight[]) => highlights.map(({ quote }) => quote);

describe('one more highlight', () => {
  const here = [marked('with 312 passengers', 'how many before?')];

  it('stands beside those that are there', () => {
    expect(quotes(withHighlight(here, ferry, at(ferry, 'Mayor Ida Holm')))).toEqual([
      'with 312 passengers',
      'Mayor Ida Holm',
    ]);
  });

  it('is none where its words are marked already', () => {
    expect(withHighlight(here, ferry, at(ferry, '312'))).toBe(here);
  });

  it('joins those that it touches, and their notes', () => {
    const two = [...here, marked('waved from', 'nice')];
    const joined = withHighlight(two, ferry, at(ferry, 'passengers. Mayor Ida Holm waved'));
    expect(joined).toEqual([marked('with 312 passengers. Mayor Ida Holm waved from', 'how many before?\n\nnice')]);
  });
});

it('for any order of marking, no word is marked twice and each highlight says its words', () => {
  const [block] = ferry.blocks.filter(({ kind }) => kind === 'paragraph');
  const length = block?.text.length ?? 0;
  const anySpan = fc
    .tuple(fc.nat(length - 1), fc.nat(length - 1))
    .map(([a, b]) => ({ block: block?.id ?? ('b2' as const), start: Math.min(a, b), end: Math.max(a, b) + 1 }));
  fc.assert(
    fc.property(fc.array(anySpan, { minLength: 1, maxLength: 8 }), (spans) => {
      const highlights = spans.reduce<Highlight[]>((all, span) => withHighlight(all, ferry, span), []);
      const marks = Array.from(
        { length },
        (_, letter) =>
          highlights.filter(({ at: place }) => place && place.start <= letter && place.end > letter).length,
      );
      const wanted = Array.from({ length }, (_, letter) =>
        spans.some(({ start, end }) => start <= letter && end > letter),
      );
      expect(marks).toEqual(wanted.map(Number));
      for (const { quote, at: place } of highlights) expect(place && textOf(ferry, place)).toBe(quote);
      for (const span of spans) expect(highlightAt(highlights, span)).toBeDefined();
    }),
  );
});

it('a note is written on one alone, and a blank one is none', () => {
  const two = [marked('Ida Holm waved'), marked('312', 'how many before?')];
  const noted = withHighlightNote(two, marked('Ida Holm waved'), 'who?');
  expect(noted.map(({ note }) => note)).toEqual(['who?', 'how many before?']);
  expect(withHighlightNote(noted, marked('312'), '  ')[1]).not.toHaveProperty('note');
});

it('one is taken away by its words and place, whatever its note is now', () => {
  const { at: _, ...lost } = marked('312');
  expect(withoutHighlight([marked('312', 'new'), lost], marked('312'))).toEqual([lost]);
});

it('they are told in the text’s order, those without a place last', () => {
  const { at: _, ...lost } = marked('ferry');
  const all = [lost, marked('Adults pay'), marked('Mayor Ida Holm'), marked('312')];
  expect(quotes(inTextOrder(all))).toEqual(['312', 'Mayor Ida Holm', 'Adults pay', 'ferry']);
});
