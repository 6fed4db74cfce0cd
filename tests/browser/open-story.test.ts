import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../scripts/pages/words-of.ts';
import { listInChromium } from './support/list-in-chromium.ts';
import { listInFirefox } from './support/list-in-firefox.ts';
import { ListSession } from './support/list-session.ts';
import { eventually } from './support/reader.ts';
import { arabic, bare, wall } from './support/shelf-stories.ts';

const words = wordsOf('en');

describe.each([
  { name: 'Chromium', product: 'chromium', start: listInChromium },
  { name: 'Firefox', product: 'firefox', start: listInFirefox },
] as const)('an open story in $name', ({ product, start }) => {
  let session: ListSession;

  beforeAll(async () => {
    session = await ListSession.begin(product, start);
    await session.list.run('bench.fill()');
    await session.shows(words('storiesCount_other', '22'));
    await session.keys.to(wall, 'j');
    await session.keys.to('main', 'Enter');
    await session.shows(words('storiesWhole'));
  });
  afterAll(() => session?.end());

  const opens = (title: string) =>
    eventually(title, () =>
      session.list.ask(({ document }, title) => document.querySelector('main h1')?.textContent === title, title),
    );

  test('has lines of three widths, where its notes have a place beside it as well', async () => {
    const widths = await session.list.ask(({ document }) => {
      const main = document.querySelector<HTMLElement>('.stories-main');
      // What is left of a window of 1,400 beside the list.
      if (main) main.style.inlineSize = '1000px';
      const { dataset } = document.documentElement;
      const before = dataset.width;
      const widths = ['narrow', 'medium', 'wide'].map((width) => {
        dataset.width = width;
        return document.querySelector('.story-text')?.getBoundingClientRect().width ?? 0;
      });
      dataset.width = before;
      main?.style.removeProperty('inline-size');
      return widths;
    });
    const [narrow = 0, medium = 0, wide = 0] = widths;
    expect(narrow).toBeGreaterThan(400);
    expect(medium - narrow).toBeGreaterThan(80);
    expect(wide - medium).toBeGreaterThan(80);
  });

  test('W leads to the text and back, J and K to the stories beside it', async () => {
    await session.keys.to(words('storiesWhole'), 'w');
    expect(await session.list.ask(({ scrollY }) => scrollY)).toBeGreaterThan(200);
    await session.list.press('w');
    await eventually('the top', () => session.list.ask(({ scrollY }) => scrollY === 0));
    await session.list.press('j');
    await opens(bare);
    await session.shows(words('readerLinkOnly'));
    expect(await session.broken('link-only')).toEqual([]);
    await session.list.press('j');
    await opens(arabic);
    await session.list.press('k');
    await opens(bare);
  });

  test('is left archived for the next one, which nothing covers', async () => {
    await session.list.press('k');
    await opens(wall);
    await session.list.ask(({ document }) => document.querySelector('.story-next')?.scrollIntoView({ block: 'end' }));
    await session.list.press('e');
    await session.shows(words('readerArchived', wall));
    const isCovered = await session.list.ask(({ document }) => {
      const { left, right, top, bottom } = document.querySelector('.story-next')?.getBoundingClientRect() ?? {};
      const at = document.elementFromPoint(((left ?? 0) + (right ?? 0)) / 2, ((top ?? 0) + (bottom ?? 0)) / 2);
      return at?.closest('.story-next') === null;
    });
    expect(isCovered).toBe(false);
    await session.list.press('j');
    await opens(bare);
  });
});
