import { type JsonFormat, listIn } from './format.ts';

/** `metadata_0_to_20.json`. Text and highlights of a story stand in files beside it, under its `slug`. */
export const omnivore: JsonFormat = {
  format: 'omnivore',
  knows: (record) => ['url', 'slug', 'state', 'savedAt'].every((key) => record(key) !== undefined),
  raw: (record) => {
    const percent = record('readingProgress');
    const progress = typeof percent === 'number' ? percent / 100 : undefined;
    return [
      {
        url: record('url'),
        title: record('title'),
        saved: record('savedAt'),
        read: progress === 1,
        archived: /^archived$/i.test(String(record('state'))),
        progress,
        tags: listIn(record('labels')),
        authors: [record('author')],
        published: record('publishedAt'),
        slug: record('slug'),
      },
    ];
  },
};
