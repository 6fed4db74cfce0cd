import { fieldsOf, type JsonFormat, listIn } from './format.ts';

/** One record a collection, with its links in it. What was put in none lies in one that is called so. */
export const linkwarden: JsonFormat = {
  format: 'linkwarden',
  list: 'collections',
  folders: 'collections',
  knows: (record) => Array.isArray(record('links')) && record('name') !== undefined,
  raw: (record, folders) => {
    const names = folders(record('id')).filter((name) => name !== 'Unorganized');
    return listIn(record('links')).map((value) => {
      const link = fieldsOf(value);
      if (!link) return 'wrong-shape';
      return {
        url: link('url'),
        title: link('name'),
        saved: link('importDate') ?? link('createdAt'),
        tags: [...names, ...listIn(link('tags')).map((tag) => fieldsOf(tag)?.('name') ?? tag)],
        note: link('description'),
      };
    });
  },
};
