import { describe, expect, test } from 'vitest';
import { backupSettingsIn, isBackupDue } from '../../lib/settings.ts';

const now = '2026-03-10T12:00:00.000Z';

describe('a backup is due', () => {
  test.each([
    ['never', undefined, false],
    ['never', '2020-01-01T00:00:00.000Z', false],
    ['day', undefined, true],
    ['day', '2026-03-09T12:00:00.000Z', true],
    ['day', '2026-03-09T12:00:01.000Z', false],
    ['week', '2026-03-03T12:00:00.000Z', true],
    ['week', '2026-03-04T12:00:00.000Z', false],
    ['month', '2026-02-08T12:00:00.000Z', true],
    ['month', '2026-02-09T12:00:00.000Z', false],
    ['week', '2036-03-10T12:00:00.000Z', true], // the clock was set back ten years
  ] as const)('every %s, the last at %s: %s', (every, last, due) => {
    expect(isBackupDue(last === undefined ? { every } : { every, last }, now)).toBe(due);
  });
});

test('what is kept of backups is believed only as far as it is known', () => {
  expect(backupSettingsIn({ every: 'week', last: now, more: 1 })).toEqual({ every: 'week', last: now });
  expect(backupSettingsIn({ every: 'hour', last: 'yesterday' })).toEqual({ every: 'never' });
  expect(backupSettingsIn(undefined)).toEqual({ every: 'never' });
});
