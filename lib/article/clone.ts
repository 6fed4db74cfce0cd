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
  for (const element of copy.querySelectorAll('form [name], form [id]')) {
    element.removeAttribute('name');
    element.removeAttribute('id');
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
  const { body } = document;
  // linkedom, on which the unit tests run, has no layout.
  if (typeof body?.checkVisibility !== 'function') return [];
  const options = { opacityProperty: true, visibilityProperty: true };
  const live = body.getElementsByTagName('*');
  const copies = copy.body.getElementsByTagName('*');
  const hidden: Element[] = [];
  const isHidden = new Set<Element>();
  let shownProse = 0;
  let hiddenProse = 0;
  for (let index = 0; index < live.length; index++) {
    const element = live[index];
    const twin = copies[index];
    if (!element || !twin) continue;
    const above = twin.parentElement;
    const isInHidden = above !== null && isHidden.has(above);
    // A form's field can be named "checkVisibility".
    const isSeen =
      !isInHidden &&
      (typeof element.checkVisibility !== 'function' || element.checkVisibility(options) || hasNoBoxOfItsOwn(element));
    if (twin.localName === 'p') {
      const length = twin.textContent?.length ?? 0;
      if (length >= 80) {
        if (isSeen) shownProse += length;
        else hiddenProse += length;
      }
    }
    if (isSeen) continue;
    isHidden.add(twin);
    if (!isInHidden) hidden.push(twin);
  }
  return hiddenProse > shownProse ? [] : hidden;
};

/** `display: contents` counts as invisible although what is in it shows. */
const hasNoBoxOfItsOwn = (element: Element): boolean => getComputedStyle(element).display === 'contents';
