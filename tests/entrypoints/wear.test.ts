// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { wear, wearAsLastTime } from '../../entrypoints/wiring/wear.ts';
import { defaultSettings } from '../../lib/settings.ts';

const { dataset } = document.documentElement;
beforeEach(() => {
  localStorage.clear();
  for (const name of Object.keys(dataset)) delete dataset[name];
});

it('every look is written where the style sheets read it', () => {
  wear({ ...defaultSettings, theme: 'sepia', size: 130, leading: 'open' });
  expect({ ...dataset }).toEqual({ theme: 'sepia', face: 'serif', size: '130', width: 'medium', leading: 'open' });
});

it('the next page begins in the same colours, before it knows more', () => {
  wear({ ...defaultSettings, theme: 'dark' });
  delete dataset.theme;
  wearAsLastTime();
  expect(dataset.theme).toBe('dark');
});

it.each([['nothing'], ['neon']])('and in the device’s where %s was kept, or nothing may be', (kept) => {
  if (kept !== 'nothing') localStorage.setItem('theme', kept);
  wearAsLastTime();
  expect(dataset).not.toHaveProperty('theme');
  const refused = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new Error('refused');
  });
  wearAsLastTime();
  expect(dataset).not.toHaveProperty('theme');
  refused.mockRestore();
});
