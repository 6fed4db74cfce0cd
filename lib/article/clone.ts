/**
 * A copy of the document with only what a reader can see. The live page is read and never touched. `cloneNode` of the
 * document, not of its body: that one would run the page's custom elements and load its pictures.
 */
export const visibleClone = (document: Document): Document => {
  const copy = document.cloneNode(true) as Document;
  const hidden = hiddenElements(document, copy);
  for (const element of hidden) element.remove();
  for (const element of copy.querySelectorAll('script,style,link,template,noscript,[hidden],[aria-modal=true]')) {
    element.remove();
  }
  // An input named "firstChild" hides its form's own first child from every script.
  for (const form of copy.querySelectorAll('form')) {
    for (const element of form.querySelectorAll('[name], [id]')) {
      element.removeAttribute('name');
      element.removeAttribute('id');
    }
  }
  return copy;
};

/** What Readability need not see once the leaves are read. Single-child chains cost it more than quadratic time. */
export const slimForReadability = (copy: Document): void => {
  for (const element of copy.querySelectorAll(
    'img,picture,video,audio,source,svg,iframe,object,embed,canvas,figcaption,button,input,select,textarea,nav,dialog,[role=navigation],[role=dialog],hr',
  )) {
    element.remove();
  }
  for (const element of copy.querySelectorAll('div > div:only-child, div > section:only-child')) {
    const parent = element.parentElement;
    if (parent?.localName !== 'div' || !isOnlyNode(element, parent)) continue;
    parent.replaceWith(element);
  }
};

const isOnlyNode = (child: Element, parent: Element): boolean => {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node !== child && node.nodeType === 3 && (node as Text).data.trim() !== '') return false;
  }
  return true;
};

/** What does not show, unless that is most of the page's text: such a page hides itself until its scripts have run. */
const hiddenElements = (document: Document, copy: Document): Element[] => {
  // linkedom, on which the unit tests run, has no layout.
  if (typeof document.body?.checkVisibility !== 'function') return [];
  const live = [...document.body.getElementsByTagName('*')];
  const copies = copy.body.getElementsByTagName('*');
  const hidden: Element[] = [];
  let hiddenProse = 0;
  for (let index = 0; index < live.length; index++) {
    const element = live[index];
    if (!element || isSeen(element)) continue;
    const twin = copies[index];
    if (!twin) break;
    hidden.push(twin);
    hiddenProse += proseIn(element);
    // What stands in it does not show either.
    index += countIn(element);
  }
  return hiddenProse > longestHiddenProse && hiddenProse > proseIn(document.body) / 2 ? [] : hidden;
};

// A menu, a consent text or a paywall's pitch is shorter; counting the page's text is worth it only beyond.
const longestHiddenProse = 1000;

const countIn = (element: Element): number => Element.prototype.getElementsByTagName.call(element, '*').length;

/** Letters in paragraphs of some length. */
const proseIn = (element: Element): number => {
  let length = element.localName === 'p' ? paragraphLength(element) : 0;
  for (const paragraph of Element.prototype.getElementsByTagName.call(element, 'p'))
    length += paragraphLength(paragraph);
  return length;
};

const paragraphLength = ({ textContent }: Element): number =>
  textContent && textContent.length >= 80 ? textContent.length : 0;

const options = { opacityProperty: true, visibilityProperty: true };

/** Asked of the prototype, since a form's field can be named "checkVisibility" or "getElementsByTagName". */
const isSeen = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, options) || hasNoBoxOfItsOwn(element);

/** `display: contents` counts as invisible although what is in it shows. */
const hasNoBoxOfItsOwn = (element: Element): boolean => getComputedStyle(element).display === 'contents';
