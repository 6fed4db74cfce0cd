import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (...heard: unknown[]) => void;
const listeners: { activated: Listener[]; updated: Listener[] } = { activated: [], updated: [] };
const browser = {
  windows: { getCurrent: async () => ({ id: 1 }) },
  tabs: {
    query: async () => [{ id: 7, windowId: 1 }],
    onActivated: { addListener: (listener: Listener) => listeners.activated.push(listener) },
    onUpdated: { addListener: (listener: Listener) => listeners.updated.push(listener) },
  },
};
vi.mock('wxt/browser', () => ({ browser }));
const { activeTab, onTabChange, tabOf } = await import('../../../lib/browser/tabs.ts');

const heard: string[] = [];
const activate = (tabId: number, windowId = 1) => {
  for (const listener of listeners.activated) listener({ tabId, windowId });
};
const update = (tabId: number, change: object) => {
  for (const listener of listeners.updated) listener(tabId, change);
};

beforeEach(async () => {
  listeners.activated = [];
  listeners.updated = [];
  heard.length = 0;
  await onTabChange((change) => heard.push(change));
});

it('speaks of the tab in front, without an address that the browser keeps to itself', async () => {
  expect(await activeTab()).toEqual({ id: 7, windowId: 1 });
  expect(tabOf({ windowId: 1 })).toBeUndefined();
});

it('hears of the tab in front of its own window only', () => {
  activate(9, 2);
  update(9, { status: 'complete' });
  expect(heard).toEqual([]);
  activate(8);
  update(8, { status: 'loading' });
  update(7, { status: 'complete' });
  update(8, { status: 'complete' });
  expect(heard).toEqual(['switched', 'leaving', 'arrived']);
});

it('hears of a page that changes its address without loading, and of nothing else about it', () => {
  update(7, { title: 'New' });
  update(7, { url: 'https://news.example/next' });
  expect(heard).toEqual(['arrived']);
});
