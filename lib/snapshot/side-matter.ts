import { attributeOf } from './nodes.ts';

/** A name that begins with the word; "main-with-sidebar" names what else is there, "story-recommendations" may hold the story. */
const names =
  /(?:^|\s)(?:[a-z]{1,2}[_-]+)?(?:(?:article|post|story|page|user)[_-]?)?comments?(?:[\s_-]|list|$)|(?:^|\s)(?:[a-z]{1,2}[_-]+)?(?:replies|disqus|related|recommend(?:ed|ations?)|teasers?|sidebar|footer|newsletters?|promos?|outbrain|taboola|trending|popular|more-?stories|most-?read)(?:[\s_-]|$)/i;

const known = new Map<string, boolean>();

const isNamedSo = (name: string): boolean => {
  let answer = known.get(name);
  if (answer === undefined) {
    answer = names.test(name);
    known.set(name, answer);
  }
  return answer;
};

/**
 * Comments, related stories, footers and the like, by what their authors call them; a box that holds the headline is none. They
 * can be most of a page, and a few of their lines tell as much as all.
 */
export const isSideMatter = (element: Element, tag: string): boolean => {
  const isNamed = sideTags.has(tag) || isNamedSo(nameOf(element, tag));
  return isNamed && (tag === 'form' || element.querySelector('h1, main') === null);
};

const sideTags = new Set(['aside', 'footer']);

const nameOf = (element: Element, tag: string): string =>
  `${attributeOf(element, tag, 'class') ?? ''} ${attributeOf(element, tag, 'id') ?? ''}`;
