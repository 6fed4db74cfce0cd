// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { madeStory } from '../support/made-story.ts';
import { showReader } from '../support/show-reader.tsx';

/** A page where the bar is 50 high and the text's eleven blocks stand 100 apart below 600 of head and brief. */
let scrollY = 0;
const topOf = (element: Element): number => {
  const index = [...document.querySelectorAll('[data-block]')].indexOf(element as HTMLElement);
  return 600 + index * 100;
};
const scrollTo = (y: number) => {
  scrollY = Math.max(0, y);
  fireEvent.scroll(window);
};
beforeEach(() => {
  vi.useFakeTimers();
  scrollY = 0;
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(() => scrollY);
  vi.spyOn(window, 'innerHeight', 'get').mockReturnValue(700);
  window.scrollTo = ((_: number, y: number) => scrollTo(y)) as typeof window.scrollTo;
  Element.prototype.scrollIntoView = vi.fn();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    if (this.classList.contains('story-bar')) return new DOMRect(0, 0, 600, 50);
    if (this.tagName === 'MARK') return (this.closest('[data-block]') as Element).getBoundingClientRect();
    return new DOMRect(0, topOf(this) - scrollY, 600, 84);
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
const settle = (ms = 1100) => vi.advanceTimersByTimeAsync(ms);
const read = async (y: number) => {
  scrollTo(y);
  await settle();
};

describe('how far the reader got', () => {
  it('is told once they stay there, and at most every few seconds', async () => {
    const { kept } = showReader(madeStory());
    await settle(10);
    for (const y of [750, 800, 850]) {
      scrollTo(y);
      await settle(300);
    }
    expect(kept.marks.progress).toBeUndefined();
    await settle();
    const first = kept.marks.progress ?? 0;
    expect(first).toBeGreaterThan(0);
    await read(950);
    expect(kept.marks.progress).toBe(first);
    await settle(4000);
    expect(kept.marks.progress).toBeGreaterThan(first);
  });

  it('is 1 at the end, and no less after going back up', async () => {
    const { kept } = showReader(madeStory());
    await settle(10);
    await read(1100);
    expect(kept.marks.progress).toBe(1);
    await read(700);
    await settle(5000);
    expect(kept.marks.progress).toBe(1);
  });

  it('is told on leaving, without a wait', async () => {
    const { kept } = showReader(madeStory());
    await settle(10);
    await read(700);
    const first = kept.marks.progress ?? 0;
    await read(900);
    cleanup();
    await settle(500);
    expect(kept.marks.progress).toBeGreaterThan(first);
  });

  it('is not where a line of the brief led, until they read on from there', async () => {
    const { kept } = showReader(madeStory());
    await settle(10);
    fireEvent.click(within(screen.getByRole('region', { name: 'Why it matters' })).getByRole('link'));
    await settle(10);
    await read(780); // the sentence is in the third block, from 800 on
    await settle(5000);
    expect(kept.marks.progress).toBeUndefined();
    await read(980);
    expect(kept.marks.progress).toBeGreaterThan(0);
  });

  it('is nothing while they read the brief', async () => {
    const { kept } = showReader(madeStory());
    await settle(10);
    await read(200);
    await settle(5000);
    expect(kept.said).toEqual([]);
  });
});

describe('opening a story again', () => {
  it('goes where the reader left off, says so, and leads to the start, from where it counts anew', async () => {
    const before = showReader(madeStory());
    await settle(10);
    await read(860);
    const { progress = 0 } = before.kept.marks;
    cleanup();
    scrollY = 0;
    const { kept, container } = showReader(madeStory(1, { progress }));
    await settle(10);
    expect(scrollY).toBeGreaterThan(800);
    expect(scrollY).toBeLessThanOrEqual(860);
    expect(screen.getByRole('status').textContent).toBe('Where you left off');
    vi.useRealTimers();
    await expectAccessible(container);
    vi.useFakeTimers();
    fireEvent.click(screen.getByRole('button', { name: 'Start from the top' }));
    await settle(10);
    expect(scrollY).toBe(0);
    expect(screen.queryByRole('status')).toBeNull();
    await read(700);
    await settle(5000);
    expect(kept.marks.progress).toBeLessThan(progress);
  });

  it.each([undefined, 0, 1])('begins at the top where that was %s', async (progress) => {
    scrollY = 500;
    showReader(madeStory(1, progress === undefined ? {} : { progress }));
    await settle(10);
    expect(scrollY).toBe(0);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
