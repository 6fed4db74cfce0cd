import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Announcement } from '../../../lib/browser/announcements.ts';
import type { Seen } from '../../../lib/browser/follow-tab.ts';
import type { Tab, TabChange } from '../../../lib/browser/tabs.ts';
import type { Article, Outcome } from '../../../lib/model.ts';
import { madeReading } from '../../support/made-reading.ts';

let tab: Tab | undefined;
let change: (what: TabChange) => void;
let say: (what: Announcement) => void;
vi.mock('../../../lib/browser/tabs.ts', () => ({
  activeTab: async () => tab,
  onTabChange: async (tell: typeof change) => {
    change = tell;
  },
}));
vi.mock('../../../lib/browser/announcements.ts', () => ({
  onAnnouncement: (listen: typeof say) => {
    say = listen;
  },
}));
const { followTab } = await import('../../../lib/browser/follow-tab.ts');

const named = (title: string): Outcome<Article> => ({
  ok: true,
  value: { ...madeReading.article, title },
});
const refused: Outcome<Article> = { ok: false, problem: 'page-refused' };
const read = vi.fn<(tab: Tab) => Promise<Outcome<Article>>>();
let seen: Seen[];
const said = () =>
  seen.map((one) =>
    one.kind === 'brief'
      ? `${one.article.title}${one.changed ? ' (changed)' : ''}`
      : one.kind === 'busy'
        ? 'busy'
        : one.problem,
  );
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  vi.useFakeTimers();
  tab = { id: 7, windowId: 1, url: 'https://news.example/' };
  seen = [];
  read.mockReset().mockResolvedValue(named('One'));
  followTab(read, (what) => seen.push(what));
  await settle();
});
afterEach(() => {
  vi.useRealTimers();
});

it('shows the brief of the tab in front, and of the next one', async () => {
  tab = { id: 8, windowId: 1 };
  read.mockResolvedValue(named('Two'));
  change('switched');
  await settle();
  expect(said()).toEqual(['One', 'Two']);
});

it('asks for a click where the reader has not opened the tab to us', async () => {
  tab = { id: 8, windowId: 1 };
  read.mockResolvedValue(refused);
  change('switched');
  await settle();
  expect(said()).toEqual(['One', 'needs-click']);
});

it('asks for no second click where the browser refuses after the first', async () => {
  tab = { id: 8, windowId: 1 };
  read.mockResolvedValue(refused);
  say({ kind: 'briefed', tab: 8 });
  await settle();
  expect(said()).toEqual(['One', 'page-refused']);
});

it('says that the page has changed when the same tab shows another story', async () => {
  read.mockResolvedValue(named('Two'));
  change('leaving');
  change('arrived');
  await settle();
  expect(said()).toEqual(['One', 'Two (changed)']);
});

it('leaves the reader where they are when the page is the same', async () => {
  change('arrived');
  await settle(5000);
  expect(new Set(seen).size).toBe(1);
});

it('takes a jump within the page for what it is', async () => {
  const { article } = madeReading;
  read.mockResolvedValue({ ok: true, value: { ...article, title: 'One', url: `${article.url}#comments` } });
  change('arrived');
  await settle(5000);
  expect(new Set(said())).toEqual(new Set(['One']));
});

it('looks again at a page that swaps its story after its address', async () => {
  change('arrived');
  await settle(500);
  read.mockResolvedValue(named('Two'));
  await settle(5000);
  expect(said().at(-1)).toBe('Two (changed)');
});

it('says that it is busy only where a page takes longer than the eye', async () => {
  read.mockReturnValue(new Promise(() => {}));
  change('switched');
  await settle(200);
  expect(said()).toEqual(['One']);
  await settle(200);
  expect(said()).toEqual(['One', 'busy']);
});

it('drops the answer of a page that the reader has left', async () => {
  let answer: (outcome: Outcome<Article>) => void = () => {};
  read.mockReturnValueOnce(
    new Promise((resolve) => {
      answer = resolve;
    }),
  );
  change('switched');
  await settle();
  read.mockResolvedValue(named('Three'));
  change('switched');
  await settle();
  answer(named('Two'));
  await settle(1000);
  expect(said()).toEqual(['One', 'Three (changed)']);
});

it('does not wait for the last picture of a page that loads', async () => {
  read.mockResolvedValue(named('Two'));
  change('leaving');
  await settle(3100);
  expect(said().at(-1)).toBe('Two (changed)');
});

it('owns up to a mistake of ours', async () => {
  vi.spyOn(console, 'error').mockImplementationOnce(() => {});
  read.mockRejectedValue(new Error('made for this test'));
  change('switched');
  await settle();
  expect(said()).toEqual(['One', 'failed']);
});
