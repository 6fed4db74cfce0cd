import { Readability } from '@mozilla/readability';

/**
 * The parts of Readability that prepare an article for being shown: we only ask where the story stands. The build
 * empties the same methods (scripts/empty-methods.ts), so what is tested here is what runs there.
 */
const unused = {
  _getJSONLD: () => ({}),
  // An empty title: headings that repeat it stay where they are, we find the headline ourselves.
  _getArticleMetadata: () => ({ title: '', excerpt: ' ' }),
  _getArticleTitle: () => '',
  _headerDuplicatesTitle: () => false,
  _textSimilarity: () => 0,
  _unescapeHtmlEntities: () => '',
  _unwrapNoscriptImages: () => undefined,
  _fixLazyImages: () => undefined,
  _fixRelativeUris: () => undefined,
  _simplifyNestedElements: () => undefined,
  _cleanClasses: () => undefined,
  _cleanStyles: () => undefined,
};

export class LeanReadability extends Readability<Element> {}
Object.assign(LeanReadability.prototype, unused);
