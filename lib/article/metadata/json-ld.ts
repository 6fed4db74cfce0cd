import { withoutEntities } from '../../text/entities.ts';

/** What a page says of itself in JSON-LD, as far as we use it. */
export interface StoryData {
  types: string[];
  headline?: string;
  description?: string;
  /** The story's text: evidence of where it stands on the page. */
  body?: string;
  published?: string;
  modified?: string;
  language?: string;
  publisher?: string;
  address?: string;
  isFree?: boolean;
  authors: { name: string; kind: 'person' | 'organization' | 'unsaid' }[];
  /** Whose claims the page looks into: they stand where authors do. */
  claimants: string[];
  /** Types of everything on the page, for telling what kind of page it is. */
  pageTypes: Set<string>;
}

const maxDepth = 32;
const maxNodes = 4000;
const storyTypes = /(?:Article|Posting|Report|Review|Opinion|Analysis)$|^(?:NewsArticle|Report|Recipe)/;

type Node = Record<string, unknown>;

/** The page's JSON-LD; each block is parsed on its own, so that a broken one costs itself alone. */
export const storyDataOf = (blocks: string[]): StoryData => {
  const nodes: Node[] = [];
  for (const block of blocks) collect(parsed(block), 0, nodes);
  const found = nodes.filter((node) => typesOf(node).some((type) => storyTypes.test(type)));
  // A product's reviews are no story.
  const stories = [...found.filter((node) => !typesOf(node).includes('Review')), ...found];
  const story = stories.find((node) => textOf(node.headline ?? node.name) && node.datePublished) ?? stories[0];
  const data: StoryData = {
    types: story ? typesOf(story) : [],
    authors: [],
    claimants: claimantsIn(nodes),
    pageTypes: new Set(nodes.flatMap(typesOf)),
  };
  if (!story) return data;
  const ids = new Map(
    nodes.filter((node) => typeof node['@id'] === 'string' && node.name).map((node) => [node['@id'], node]),
  );
  const texts = {
    headline: story.headline ?? story.name,
    description: story.description,
    body: story.articleBody,
    published: story.datePublished ?? story.dateCreated,
    modified: story.dateModified,
    language: story.inLanguage,
    publisher: nameOf(story.publisher, ids),
    address: addressOf(story),
  };
  for (const [key, value] of Object.entries(texts)) {
    const text = textOf(value);
    if (text) data[key as keyof typeof texts] = text;
  }
  const free = story.isAccessibleForFree;
  if (free !== undefined) data.isFree = typeof free === 'boolean' ? free : !/^false$/i.test(textOf(free));
  for (const author of listOf(story.author ?? story.creator)) {
    const node = resolved(author, ids);
    const types = isNode(node) ? typesOf(node).join(' ') : '';
    const kind = /Person/.test(types) ? 'person' : /Organization/.test(types) ? 'organization' : 'unsaid';
    for (const name of listOf(nameOf(author, ids))) {
      const text = textOf(name);
      if (text) data.authors.push({ name: text, kind });
    }
  }
  return data;
};

const claimantsIn = (nodes: Node[]): string[] =>
  nodes
    .filter((node) => typesOf(node).includes('ClaimReview'))
    .flatMap(({ itemReviewed: claim }) => (isNode(claim) ? listOf(claim.author) : []))
    .flatMap((author) => (isNode(author) && textOf(author.name)) || []);

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    try {
      // Raw line breaks inside strings are the commonest fault.
      return JSON.parse(text.replace(/\p{Cc}+/gu, ' '));
    } catch {
      // Broken JSON-LD says nothing; the page still does.
      return undefined;
    }
  }
};

const collect = (value: unknown, depth: number, into: Node[]): void => {
  if (depth > maxDepth || into.length > maxNodes) return;
  if (Array.isArray(value)) {
    for (const one of value) collect(one, depth + 1, into);
  } else if (isNode(value)) {
    if (value['@type']) into.push(value);
    for (const [key, one] of Object.entries(value)) {
      if (typeof one === 'object' && key !== '@context') collect(one, depth + 1, into);
    }
  }
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 20) : value === undefined ? [] : [value];
const typesOf = (node: Node): string[] =>
  listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/:]/, '') : []));
const textOf = (value: unknown): string => {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? withoutEntities(one) : '';
};
const resolved = (value: unknown, ids: Map<unknown, Node>): unknown =>
  isNode(value) && !value.name && value['@id'] ? (ids.get(value['@id']) ?? value) : value;
const nameOf = (value: unknown, ids: Map<unknown, Node>): unknown => {
  const node = resolved(Array.isArray(value) && value.length === 1 ? value[0] : value, ids);
  return isNode(node) ? node.name : node;
};
const addressOf = (story: Node): unknown => {
  const page = story.mainEntityOfPage;
  return story.url ?? (isNode(page) ? (page['@id'] ?? page.url) : page);
};
