import type { Snapshot } from '../../snapshot/snapshot.ts';

/** The page's `<meta>` by lower-case name or property, each with its values in order. */
export type MetaValues = Map<string, string[]>;

/** The values of a snapshot by their names. */
export const metaValuesOf = (meta: Snapshot['meta']): MetaValues => {
  const values: MetaValues = new Map();
  for (const [name, content] of meta) {
    const list = values.get(name);
    if (list) list.push(content);
    else values.set(name, [content]);
  }
  return values;
};

/** The first value under the first of these names that has one. */
export const metaValue = (values: MetaValues, ...names: string[]): string | undefined =>
  names.flatMap((name) => values.get(name) ?? [])[0];
