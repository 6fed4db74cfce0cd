/*
 * Steps through a live page that nobody can lead astray: the fields of a form that are named "firstChild" or
 * "getAttribute" stand before the form's own, so forms are asked by their prototype.
 */

export const isElement = (node: Node): node is Element => isForm(node) || node.nodeType === 1;

export const tagOf = (element: Element): string => (isForm(element) ? 'form' : element.localName);

export const attributeOf = (element: Element, name: string): string | null =>
  isForm(element) ? Element.prototype.getAttribute.call(element, name) : element.getAttribute(name);

export const elementsIn = (element: Element, tag: string): HTMLCollectionOf<Element> =>
  isForm(element) ? Element.prototype.getElementsByTagName.call(element, tag) : element.getElementsByTagName(tag);

export const nextSiblingOf = (node: Node): Node | null =>
  isForm(node) ? asked(node, 'nextSibling') : node.nextSibling;

/** The first node of what shows in the element: of its shadow, where it has one. */
export const firstNodeIn = (element: Element): Node | null => {
  if (isForm(element)) return asked(element, 'firstChild');
  return shadowOf(element)?.firstChild ?? element.firstChild;
};

/** Firefox opens closed roots as well to extensions; in Chromium only `chrome.dom` could. */
const shadowOf = (element: Element): ShadowRoot | null => {
  const { openOrClosedShadowRoot, shadowRoot } = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return openOrClosedShadowRoot ?? shadowRoot;
};

const isForm = (node: Node): node is HTMLFormElement =>
  typeof HTMLFormElement === 'function' && node instanceof HTMLFormElement;

const asked = (form: Node, property: 'firstChild' | 'nextSibling'): Node | null =>
  Object.getOwnPropertyDescriptor(Node.prototype, property)?.get?.call(form) ?? null;
