import { expect, it } from 'vitest';
import { choices, defaultSettings, readerSettingsIn } from '../../lib/settings.ts';

it('what was kept is what is read', () => {
  const kept = { theme: 'sepia', face: 'sans', size: 130, width: 'wide', leading: 'open', rate: 1.5 };
  expect(readerSettingsIn(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

it.each([
  ['nothing', undefined],
  ['no object', 'dark'],
  ['null', null],
  ['a list', ['dark']],
  ['values that no version knows', { theme: 'neon', size: 1000, rate: '1', face: ['sans'] }],
  ['names that no version knows', { colour: 'red' }],
])('%s is as good as never set', (_, kept) => {
  expect(readerSettingsIn(kept)).toEqual(defaultSettings);
});

it('one value that another version wrote does not take the others along', () => {
  expect(readerSettingsIn({ theme: 'neon', face: 'sans', later: true })).toEqual({ ...defaultSettings, face: 'sans' });
});

it('what holds from the start can be chosen', () => {
  for (const [name, value] of Object.entries(defaultSettings)) {
    expect(choices[name as keyof typeof choices]).toContain(value);
  }
});
