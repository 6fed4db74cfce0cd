import { Readability } from '@mozilla/readability';

/**
 * Readability without what prepares an article for being shown: we only ask where the story stands. The build empties
 * these methods and those that then change nothing for us (scripts/empty-methods.ts), a quarter of its size.
 */
export class LeanReadability extends Readability<Element> {}
Object.assign(LeanReadability.prototype, {
  // No title: headings that repeat it stay where they are, we find the headline ourselves.
  _getArticleMetadata: () => ({ title: '', excerpt: ' ' }),
  // It would give an element its wrapper's number.
  _simplifyNestedElements: () => undefined,
});
