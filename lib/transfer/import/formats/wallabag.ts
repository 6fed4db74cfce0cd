import { type CsvFormat, fieldsOf, type JsonFormat, listIn, starred } from './format.ts';

export const wallabagJson: JsonFormat = {
  format: 'wallabag',
  knows: (record) => ['url', 'is_archived', 'domain_name'].every((key) => record(key) !== undefined),
  raw: (record) => {
    const archived = isSet(record('is_archived')) && (record('archived_at') ?? true);
    return [
      {
        url: record('url'),
        title: record('title'),
        saved: record('created_at'),
        read: archived,
        archived,
        tags: [...listIn(record('tags')), ...(isSet(record('is_starred')) ? [starred] : [])],
        highlights: listIn(record('annotations')).map((annotation) => {
          const field = fieldsOf(annotation);
          return { quote: field?.('quote'), note: field?.('text') };
        }),
        authors: listIn(record('published_by')),
        published: record('published_at'),
        language: record('language'),
        html: readable(record('content')),
      },
    ];
  },
};

/** By semicolons. Its dates are days first, with hours to twelve and nothing that says which half of the day. */
export const wallabagCsv: CsvFormat = {
  format: 'wallabag',
  columns: ['url', 'mime type', 'creation date'],
  raw: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    saved: cell('creation date').replace(/^\s*(\d\d)\/(\d\d)\/(\d{4}) /, '$3-$2-$1 '),
    tags: cell('tags').split(','),
    language: cell('language'),
    html: readable(cell('content')),
  }),
};

const isSet = (value: unknown): boolean => value === 1 || value === true;

/** Its note in place of a text that it did not get is no story. */
const readable = (content: unknown): unknown =>
  typeof content === 'string' && /^.{0,200}wallabag can.t retrieve contents/is.test(content) ? undefined : content;
