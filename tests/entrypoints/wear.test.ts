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

it.each([['nothing'], ['neon']])('and in the device’s where %s was kept', (kept) => {
  if (kept !== 'nothing') localStorage.setItem('theme', kept);
  wearAsLastTime();
  expect(dataset).not.toHaveProperty('theme');
});

it('and in the device’s where nothing may be kept', () => {
  localStorage.setItem('theme', 'dark');
  const refuses = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { setItem: refuses, getItem: refuses });
  wearAsLastTime();
  expect(dataset).not.toHaveProperty('theme');
  wear(defaultSettings);
  expect(dataset.theme).toBe('system');
  vi.unstubAllGlobals();
});
