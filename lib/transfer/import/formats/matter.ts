import { type CsvFormat, starred } from './format.ts';

export const matter: CsvFormat = {
  format: 'matter',
  columns: ['url', 'in queue', 'last interaction date'],
  raw: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    saved: cell('last interaction date'),
    read: cell('read'),
    archived: cell('in queue').trim().toLowerCase() === 'false',
    tags: [...cell('tags').split(';'), ...(cell('favorited').trim().toLowerCase() === 'true' ? [starred] : [])],
    authors: [cell('author')],
    site: cell('publisher'),
  }),
};
