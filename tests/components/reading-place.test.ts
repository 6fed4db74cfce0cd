// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { distanceTo, placeIn } from '../../components/reading-place.ts';

/** A column of blocks, each as tall as its letters need in lines of `width` letters, scrolled down by `scrolled`. */
const column = (lengths: number[], width: number, scrolled: number, above = 300): Element => {
  const text = document.createElement('div');
  let top = above - scrolled;
  for (const [index, length] of lengths.entries()) {
    const block = document.createElement('p');
    block.setAttribute('data-block', `b${index}`);
    block.textContent = 'x'.repeat(length);
    const box = new DOMRect(0, top, 600, Math.ceil(length / width) * 20);
    block.getBoundingClientRect = () => box;
    text.append(block);
    top += box.height + 16;
  }
  return text;
};
const [bar, bottom] = [50, 700];
const lengths = [100, 2000, 40, 3000, 1200, 900, 2500];

it('is 0 while the text’s first words are in the window, and 1 once its end is', () => {
  expect(placeIn(column(lengths, 60, 0), bar, bottom)).toBe(0);
  expect(placeIn(column(lengths, 60, 100_000), bar, bottom)).toBe(1);
  expect(placeIn(column([], 60, 0), bar, bottom)).toBe(0);
  expect(placeIn(column([200], 60, 0), bar, bottom)).toBe(1);
});

it('is the share of letters that are above the window', () => {
  // 300 above, the first block 40 with its gap 16: the window begins with the second block's first line.
  expect(placeIn(column(lengths, 60, 300 + 56 - bar), bar, bottom)).toBeCloseTo(100 / 9740, 3);
});

it('holds at any width: what was at the window’s edge is there again', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 3, maxLength: 30 }),
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 25, max: 100 }),
      fc.integer({ min: 25, max: 100 }),
      (blocks, scrolled, width, other) => {
        const place = placeIn(column(blocks, width, scrolled), bar, bottom);
        fc.pre(place > 0 && place < 1);
        const distance = distanceTo(column(blocks, other, 0), place) ?? 0;
        // The text has room below: whether its end is in the window is another question.
        expect(placeIn(column(blocks, other, distance - bar), bar, Number.NEGATIVE_INFINITY)).toBeCloseTo(place, 5);
      },
    ),
  );
});
