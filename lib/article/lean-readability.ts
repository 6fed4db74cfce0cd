import { Readability } from '@mozilla/readability';

/**
 * The parts of Readability that prepare an article for being shown: we only ask where the story stands. The build
 * empties the same methods (scripts/empty-methods.ts), so what is tested here is what runs there.
 */
const unused =
  '_getJSONLD _getArticleTitle _headerDuplicatesTitle _textSimilarity _unescapeHtmlEntities _unwrapNoscriptImages _fixLazyImages _fixRelativeUris _simplifyNestedElements _cleanClasses _cleanStyles';

export class LeanReadability extends Readability<Element> {}
for (const name of unused.split(' ')) Object.assign(LeanReadability.prototype, { [name]: () => undefined });
// No title: headings that repeat it stay where they are, we find the headline ourselves.
Object.assign(LeanReadability.prototype, { _getArticleMetadata: () => ({ title: '', excerpt: ' ' }) });
