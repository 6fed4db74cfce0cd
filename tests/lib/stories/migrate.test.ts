import { describe, expect, test } from 'vitest';
import { currentSchema, migrated, type Step, steps } from '../../../lib/stories/migrate.ts';

const toTwo: Step = ({ name, ...rest }) => ({ ...rest, title: name });
const toThree: Step = ({ title, ...rest }) => ({ ...rest, titles: [title] });

describe('bringing a record to today’s schema', () => {
  test('there is a step for every schema before today’s', () => {
    expect(steps.length).toBe(currentSchema - 1);
  });

  test('takes every step from where the record stands', () => {
    const path = [toTwo, toThree];
    const today = { ok: true, value: { schema: 3, id: 'a', titles: ['Ferry'] } };
    expect(migrated({ schema: 1, id: 'a', name: 'Ferry' }, path)).toEqual(today);
    expect(migrated({ schema: 2, id: 'a', title: 'Ferry' }, path)).toEqual(today);
    expect(migrated({ schema: 3, id: 'a', titles: ['Ferry'] }, path)).toEqual(today);
  });

  test('leaves the stored record as it is', () => {
    const stored = Object.freeze({ schema: 1, name: 'Ferry' });
    migrated(stored, [toTwo]);
    expect(stored).toEqual({ schema: 1, name: 'Ferry' });
  });

  test('does not touch what a newer version wrote', () => {
    const never: Step = () => {
      throw new Error('A step was taken');
    };
    expect(migrated({ schema: 3 }, [never])).toEqual({ ok: false, why: 'newer' });
  });

  test.each([undefined, null, 7, 'story', {}, { schema: '1' }, { schema: 0 }, { schema: 1.5 }])(
    '%o is no record',
    (value) => {
      expect(migrated(value)).toEqual({ ok: false, why: 'wrong-shape' });
    },
  );
});
