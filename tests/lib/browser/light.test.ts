import { beforeEach, expect, it, vi } from 'vitest';
import type { Passage } from '../../../lib/page/passage.ts';

const scripting = { executeScript: vi.fn(), insertCSS: vi.fn(), removeCSS: vi.fn() };
vi.mock('wxt/browser', () => ({ browser: { scripting } }));
const { lightUp, putOut } = await import('../../../lib/browser/light.ts');

const tab = { id: 7, windowId: 1 };
const passage: Passage = { text: 'A line.', before: '', after: '', place: 0 };

beforeEach(() => {
  for (const call of Object.values(scripting)) call.mockReset().mockResolvedValue(undefined);
});

it('leaves the passage in our world of the page, then the script that lights it', async () => {
  scripting.executeScript.mockResolvedValueOnce([{}]).mockResolvedValueOnce([{ result: 'similar' }]);
  expect(await lightUp(tab, passage)).toBe('similar');
  expect(scripting.executeScript.mock.calls.map(([{ files, args }]) => files ?? args)).toEqual([
    [passage],
    ['/light.js'],
  ]);
});

it('styles the light without touching the page, and only once', async () => {
  scripting.executeScript.mockResolvedValue([{ result: 'exact' }]);
  await lightUp(tab, passage);
  await lightUp(tab, passage);
  const [{ css }] = scripting.insertCSS.mock.calls[0] ?? [{}];
  expect(css).toContain('::highlight(nutgraf-sentence)');
  expect(scripting.removeCSS).toHaveBeenCalledTimes(scripting.insertCSS.mock.calls.length);
});

it('says so where the page is out of reach', async () => {
  scripting.insertCSS.mockRejectedValue(new Error('No tab with id 7 (made for this test)'));
  expect(await lightUp(tab, passage)).toBe('refused');
  scripting.executeScript.mockRejectedValue(new Error('No tab with id 7 (made for this test)'));
  await expect(putOut(tab)).resolves.toBeUndefined();
});
