import type { JsonFormat } from './format.ts';

/** Its `description` is the title. */
export const pinboard: JsonFormat = {
  format: 'pinboard',
  knows: (record) => ['href', 'description', 'extended', 'toread'].every((key) => record(key) !== undefined),
  raw: (record) => {
    const tags = record('tags');
    return [
      {
        url: record('href'),
        title: record('description'),
        saved: record('time'),
        read: record('toread') === 'no',
        tags: typeof tags === 'string' ? tags.split(' ') : [],
        note: record('extended'),
      },
    ];
  },
};
