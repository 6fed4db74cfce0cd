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
  _isProbablyVisible: isProbablyVisible,
  _isValidByline: isValidByline,
});

/** As Readability has it, but the attribute is read, not the parsed style: what the page's sheets hide is gone already. */
function isProbablyVisible(node: Element): boolean {
  const style = node.getAttribute('style');
  if (style && /display:\s*none|visibility:\s*hidden/i.test(style)) return false;
  return node.getAttribute('aria-hidden') !== 'true' || /fallback-image/.test(node.getAttribute('class') ?? '');
}

/** As Readability has it, but the text of an element, which may be the page's, is put together last. */
function isValidByline(this: { REGEXPS: { byline: RegExp } }, node: Element, matchString: string): boolean {
  if (
    node.getAttribute('rel') !== 'author' &&
    !node.getAttribute('itemprop')?.includes('author') &&
    !this.REGEXPS.byline.test(matchString)
  )
    return false;
  const length = node.textContent?.trim().length ?? 0;
  return length > 0 && length < 100;
}
