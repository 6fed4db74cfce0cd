import { describe, expect, it } from 'vitest';
import { RowHeights } from '../../components/row-heights.ts';

const docs = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('where rows lie', () => {
  it('is guessed until they are measured, and adds up', () => {
    const heights = new RowHeights();
    heights.list(docs(1000));
    const each = heights.between({ from: 0, to: 1 });
    expect(heights.between({ from: 0, to: 1000 })).toBe(1000 * each);
    expect(heights.measure(500, each + 40)).toBe(true);
    expect(heights.measure(500, each + 40)).toBe(false);
    expect(heights.between({ from: 0, to: 500 })).toBe(500 * each);
    expect(heights.between({ from: 0, to: 501 })).toBe(501 * each + 40);
    expect(heights.between({ from: 0, to: 1000 })).toBe(1000 * each + 40);
  });

  it('tells which rows are in sight', () => {
    const heights = new RowHeights();
    heights.list(docs(200));
    for (let index = 0; index < 200; index++) heights.measure(index, 10);
    expect(heights.within(0, 100)).toEqual({ from: 0, to: 11 });
    expect(heights.within(1005, 1095)).toEqual({ from: 100, to: 110 });
    expect(heights.within(-500, 5)).toEqual({ from: 0, to: 1 });
    expect(heights.within(1995, 9000)).toEqual({ from: 199, to: 200 });
  });

  it('goes along with a story into another order, and is the average for the others', () => {
    const heights = new RowHeights();
    heights.list([1, 2, 3]);
    for (const [index, height] of [100, 200, 300].entries()) heights.measure(index, height);
    heights.list([9, 3, 1]);
    expect(heights.between({ from: 0, to: 1 })).toBe(200);
    expect(heights.between({ from: 1, to: 2 })).toBe(300);
    expect(heights.between({ from: 2, to: 3 })).toBe(100);
  });

  it('is nothing where nothing is laid out', () => {
    const heights = new RowHeights();
    heights.list([]);
    expect(heights.between({ from: 0, to: 0 })).toBe(0);
    heights.list([1]);
    expect(heights.measure(0, 0)).toBe(false);
  });

  it('is found at once in fifty thousand rows', () => {
    const heights = new RowHeights();
    heights.list(docs(50_000));
    const end = heights.between({ from: 0, to: 50_000 });
    expect(heights.within(end - 50, end).to).toBe(50_000);
    const start = performance.now();
    for (let at = 0; at < 1000; at++) heights.within((end * at) / 1000, (end * at) / 1000 + 900);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
