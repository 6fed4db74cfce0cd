import type { CsvFormat } from './format.ts';

/** Notes and pictures have no address. */
export const mymind: CsvFormat = {
  format: 'mymind',
  columns: ['url', 'type', 'content', 'note', 'created'],
  raw: (cell) =>
    cell('url').trim() === ''
      ? 'not-a-link'
      : {
          url: cell('url'),
          title: cell('title'),
          saved: cell('created'),
          tags: cell('tags').split(','),
          note: cell('note'),
        },
};
