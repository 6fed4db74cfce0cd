/*
 * Steps through a live page that nobody can lead astray: the fields of a form that are named "firstChild" or
 * "getAttribute" stand before the form's own, so forms are asked by their prototype.
 */

/** A clobbered name is an element where a text should be. */
export const tagOf = ({ localName }: Element): string => (typeof localName === 'string' ? localName : 'form');

export const attributeOf = (element: Element, tag: string, name: string): string | null =>
  tag === 'form' && hasClasses ? Element.prototype.getAttribute.call(element, name) : element.getAttribute(name);

/** The elements of that name below. */
export const elementsIn = (element: Element, tag: string, name: string): HTMLCollectionOf<Element> =>
  tag === 'form' && hasClasses
    ? Element.prototype.getElementsByTagName.call(element, name)
    : element.getElementsByTagName(name);

export const nextSiblingOf = (node: Node, tag: string): Node | null =>
  tag === 'form' ? asked(node, 'nextSibling') : node.nextSibling;

/** The first node of what shows in the element: of its shadow, where it has one. */
export const firstNodeIn = (element: Element, tag: string): Node | null => {
  if (tag === 'form') return asked(element, 'firstChild');
  return (mayHostShadow(tag) && shadowOf(element)?.firstChild) || element.firstChild;
};

const hosts = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
const mayHostShadow = (tag: string): boolean => hosts.has(tag) || tag.includes('-');

const shadowOf = (element: Element): ShadowRoot | null =>
  opensClosed ? (element as FirefoxElement).openOrClosedShadowRoot : element.shadowRoot;

/** Firefox opens closed roots as well to extensions; in Chromium only `chrome.dom` could. */
type FirefoxElement = Element & { openOrClosedShadowRoot: ShadowRoot | null };

// linkedom, on which the unit tests run, has them elsewhere, and clobbers nothing.
const hasClasses = typeof Element === 'function';
const opensClosed = hasClasses && 'openOrClosedShadowRoot' in Element.prototype;

const asked = (form: Node, property: 'firstChild' | 'nextSibling'): Node | null =>
  hasClasses ? Object.getOwnPropertyDescriptor(Node.prototype, property)?.get?.call(form) : form[property];
