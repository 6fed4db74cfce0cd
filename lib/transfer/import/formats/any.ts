import { restored } from '../../export/formula.ts';
import type { Raw } from '../entry.ts';
import { tagsOfCell } from '../tags.ts';
import { type Fields, type JsonFormat, listIn, starred } from './format.ts';

/** What programs call things, most telling first. In small letters, words parted by single spaces. */
const names = {
  url: ['url', 'link', 'href', 'address', 'uri', 'article url', 'page url', 'source url', 'web address', 'website'],
  title: ['title', 'name', 'headline', 'article title', 'page title'],
  saved: [
    'saved',
    'saved at',
    'time added',
    'date added',
    'added',
    'added at',
    'date saved',
    'created',
    'created at',
    'date created',
    'creation date',
    'bookmarked at',
    'date',
    'timestamp',
    'time',
  ],
  read: ['read', 'is read', 'read at', 'date read', 'has been read'],
  archived: ['archived', 'is archived', 'archive', 'archived at'],
  status: ['status', 'state', 'location'],
  starred: ['favorite', 'favourite', 'favorited', 'starred', 'is starred', 'is favorite'],
  tags: ['tags', 'tag', 'labels', 'label', 'keywords', 'categories', 'category'],
  folder: ['folder', 'collection', 'list'],
  note: ['note', 'notes', 'comment', 'comments', 'annotation'],
  quote: ['highlight', 'quote', 'selection'],
  author: ['author', 'authors', 'byline', 'creator'],
  site: ['publisher', 'publication', 'site name', 'outlet'],
  published: ['published', 'published at', 'date published', 'publication date'],
  language: ['language', 'lang'],
} as const;

/** "createdAt", "created_at" and "Created at" are one name. */
export const nameOf = (key: string): string =>
  key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();

export const hasAddress = (keys: readonly string[]): boolean =>
  keys.some((key) => (names.url as readonly string[]).includes(key));

/** An entry of a file that we do not know, from what its columns or keys are called. */
export function anyRaw(record: Fields): Raw {
  const find = (of: keyof typeof names): unknown =>
    names[of].map(record).find((value) => value !== undefined && value !== '');
  const text = (of: keyof typeof names): unknown => {
    const value = find(of);
    return typeof value === 'string' ? restored(value) : value;
  };
  const status = String(find('status') ?? '').trim();
  const isArchived = /^archived?$/i.test(status);
  return {
    url: find('url'),
    title: text('title'),
    saved: find('saved'),
    read: find('read') ?? (/^(?:read|finished|done)$/i.test(status) || undefined),
    archived: isArchived || find('archived'),
    tags: [...listOf(text('folder')), ...listOf(text('tags')), ...(isYes(find('starred')) ? [starred] : [])],
    note: text('note'),
    highlights: [{ quote: text('quote') }],
    authors: [find('author')].flat(),
    site: find('site'),
    published: find('published'),
    language: find('language'),
  };
}

const listOf = (value: unknown): unknown[] => (typeof value === 'string' ? tagsOfCell(value) : listIn(value));
const isYes = (value: unknown): boolean => value === true || value === 1 || /^(?:true|yes|1)$/i.test(String(value));

/** Any other JSON that has a list of records with an address. */
export const anyJson = (list: string | undefined): JsonFormat => ({
  format: 'json',
  ...(list !== undefined && { list }),
  knows: () => true,
  raw: (record) => [anyRaw(record)],
});
