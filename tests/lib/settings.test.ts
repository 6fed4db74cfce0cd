import { expect, it } from 'vitest';
import {
  backupSettingsIn,
  choices,
  defaultSettings,
  isBackupDue,
  keptAfter,
  keptStoriesIn,
  readerSettingsIn,
} from '../../lib/settings.ts';

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

it.each([
  ['never filled', { stories: 0 }, 0, 0, { stories: 0 }],
  ['as it was', { stories: 3 }, 3, 0, { stories: 3 }],
  ['with the first story', { stories: 0 }, 1, 1, { stories: 1 }],
  ['whose only story was saved again', { stories: 1 }, 1, 1, { stories: 1 }],
  ['shorter than before, as after a removal elsewhere', { stories: 3 }, 1, 0, { stories: 1 }],
  ['that is empty and was not', { stories: 3 }, 0, 0, { stories: 0, lost: 3 }],
  ['that has the one story saved just now, and had others', { stories: 3 }, 1, 1, { stories: 1, lost: 3 }],
  ['that was lost and is filled again', { stories: 1, lost: 3 }, 2, 1, { stories: 2, lost: 3 }],
])('a list %s', (_, kept, total, saved, after) => {
  expect(keptAfter(kept, total, saved)).toEqual(after);
});

it.each([undefined, null, 7, {}, { stories: '3' }, { stories: -1 }, { stories: Number.NaN, lost: 0 }])(
  'a number of stories kept as %j is none',
  (kept) => {
    expect(keptStoriesIn(kept)).toEqual({ stories: 0 });
  },
);

it('a backup that failed is known until one succeeds', () => {
  expect(backupSettingsIn({ every: 'week', failed: true })).toEqual({ every: 'week', failed: true });
  expect(backupSettingsIn({ every: 'week', failed: 'no' })).toEqual({ every: 'week' });
});

it.each([
  ['never', undefined, false],
  ['day', undefined, true],
  ['day', '2026-02-01T12:00:00.000Z', false],
  ['day', '2026-01-31T12:00:00.000Z', true],
  ['week', '2026-01-26T12:00:00.000Z', false],
  ['week', '2026-01-25T12:00:00.000Z', true],
  ['month', '2026-01-25T12:00:00.000Z', false],
  ['month', '2026-02-03T12:00:00.000Z', true], // the clock was set back
] as const)('a backup every %s, the last at %s: is due %s', (every, last, due) => {
  const settings = { every, ...(last === undefined ? {} : { last }) };
  expect(isBackupDue(settings, '2026-02-01T12:30:00.000Z')).toBe(due);
});
