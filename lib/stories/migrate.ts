import type { Story } from '../model.ts';

/** Takes a story record of one schema to the next. Pure, and trusts nothing: what it makes is checked afterwards. */
export type Step = (record: Record<string, unknown>) => Record<string, unknown>;

/** Until schema 1 a reader could only mark a story as read. */
const withMarks: Step = (record) => ({ ...record, tags: [], highlights: [] });

/** `steps[0]` takes schema 1 to 2, `steps[1]` takes 2 to 3: a list has no gaps. Each has a test with a record of its old shape. */
export const steps: readonly Step[] = [withMarks];

export type Migrated = { ok: true; value: unknown } | { ok: false; why: 'newer' | 'wrong-shape' };

/** A stored or imported story in today's schema, unchecked. A newer one is said to be so and is not touched. */
export const migrated = (value: unknown, path: readonly Step[] = steps): Migrated => {
  if (typeof value !== 'object' || value === null) return { ok: false, why: 'wrong-shape' };
  const from: unknown = Object.hasOwn(value, 'schema') ? Reflect.get(value, 'schema') : undefined;
  if (typeof from !== 'number' || !Number.isSafeInteger(from) || from < 1) return { ok: false, why: 'wrong-shape' };
  if (from > path.length + 1) return { ok: false, why: 'newer' };
  let record: Record<string, unknown> = { ...value };
  for (const [index, step] of path.entries()) {
    if (index + 1 >= from) record = { ...step(record), schema: index + 2 };
  }
  return { ok: true, value: record };
};

/** The schema that stories are written in. */
export const currentSchema: Story['schema'] = 2;
