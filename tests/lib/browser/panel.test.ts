import { beforeEach, expect, it, vi } from 'vitest';

const browser: Record<string, unknown> = {};
vi.mock('wxt/browser', () => ({ browser }));
const { hasPanel, openPanel } = await import('../../../lib/browser/panel.ts');

const tab = { id: 7, windowId: 3 };
const open = vi.fn();

beforeEach(() => {
  for (const key of Object.keys(browser)) delete browser[key];
  open.mockReset().mockResolvedValue(undefined);
});

it('opens Chromium’s side panel for the whole window, within the gesture', () => {
  browser.sidePanel = { open };
  expect(hasPanel()).toBe(true);
  void openPanel(tab);
  expect(open).toHaveBeenCalledWith({ windowId: 3 });
});

it('opens Firefox’s sidebar, within the gesture', () => {
  browser.sidebarAction = { open };
  expect(hasPanel()).toBe(true);
  void openPanel(tab);
  expect(open).toHaveBeenCalledOnce();
});

it('knows a browser that has neither', () => {
  expect(hasPanel()).toBe(false);
});
