import { proseIn, proseLength } from './prose.ts';

// A menu, a consent text or a paywall's pitch is shorter; more than that hidden may be the story.
const longestHiddenProse = 1000;
const options = { opacityProperty: true, visibilityProperty: true };

/** Tells what of a page does not show, and notes how much that was. */
export class Visibility {
  readonly #hasLayout: boolean;
  #shown = 0;
  #hidden = 0;

  constructor(body: Element) {
    // linkedom, on which the unit tests run, has none; and in a document without a window, such as a file's text that was
    // parsed, nothing is laid out and all of it would count as hidden.
    this.#hasLayout = typeof body.checkVisibility === 'function' && body.ownerDocument.defaultView !== null;
  }

  /** Asked of the prototype, since a form's field can be named "checkVisibility". */
  isHidden(element: Element, tag: string): boolean {
    const isShown = this.#hasLayout
      ? Element.prototype.checkVisibility.call(element, options) || hasNoBoxOfItsOwn(element)
      : !element.hasAttribute('hidden');
    if (!isShown) this.#hidden += proseIn(element, tag);
    return !isShown;
  }

  noteShown(text: string): void {
    this.#shown += proseLength(text);
  }

  /** Whether most of the page's running text is hidden: such a page hides itself until its scripts have run. */
  get hidesMost(): boolean {
    return this.#hidden > longestHiddenProse && this.#hidden > this.#shown;
  }
}

/** `display: contents` counts as invisible although what is in it shows. */
const hasNoBoxOfItsOwn = (element: Element): boolean => getComputedStyle(element).display === 'contents';
