import { fold } from '../../text/fold.ts';

/** The page's `<meta>` by lower-case name or property, each with its values in order. */
export type MetaValues = Map<string, string[]>;

/** All that have something to say, white space folded. */
export const metaValuesIn = (document: Document): MetaValues => {
  const values: MetaValues = new Map();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = fold(meta.getAttribute('content') ?? '');
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (!name) continue;
      const list = values.get(name);
      if (list) list.push(content);
      else values.set(name, [content]);
    }
  }
  return values;
};

/** The first value under the first of these names that has one. */
export const metaValue = (values: MetaValues, ...names: string[]): string | undefined =>
  names.flatMap((name) => values.get(name) ?? [])[0];
