import { fieldsOf, type JsonFormat, listIn } from './format.ts';

export const karakeep: JsonFormat = {
  format: 'karakeep',
  list: 'bookmarks',
  folders: 'lists',
  knows: (record) => record('createdAt') !== undefined && record('content') !== undefined,
  raw: (record, folders) => {
    const content = fieldsOf(record('content'));
    if (content?.('type') !== 'link') return ['not-a-link'];
    return [
      {
        url: content('url'),
        title: record('title'),
        saved: record('createdAt'),
        archived: record('archived'),
        tags: [...listIn(record('lists')).flatMap(folders), ...listIn(record('tags'))],
        note: record('note'),
      },
    ];
  },
};
