import { attributeOf } from './nodes.ts';
import { isLeaf, type PageTree, type TreeLeaf, type TreePlace } from './page-tree.ts';

/** The page for Readability: its text in its blocks, without what Readability would only have to throw away. */
interface Outline {
  document: Document;
  /** What each numbered element (`data-n`) holds. */
  leaves: TreeLeaf[];
  /** Leaves left out for one that stands for them. */
  standIns: [left: TreeLeaf[], standIn: TreeLeaf][];
}

// Beyond this, items of one parent are so many of a kind (paragraphs of a long read, comments, teasers) that every n-th tells.
const mostItems = 120;
// The same on pages of more leaves than any story has paragraphs.
const largePage = 1500;
const mostItemsOfLargePage = 40;

/** Elements whose text stands right in them; in others each stretch gets a paragraph, as Readability would make. */
const textTags = new Set('p h1 h2 h3 h4 h5 h6 li dt dd pre th td caption figcaption legend summary'.split(' '));

export const outlineOf = ({ root, leaves: { length } }: PageTree): Outline => {
  const most = length > largePage ? mostItemsOfLargePage : mostItems;
  const document = root.element.ownerDocument.implementation.createHTMLDocument('');
  const leaves: TreeLeaf[] = [];
  const standIns: Outline['standIns'] = [];

  const put = (item: TreePlace | TreeLeaf, into: Element): void => {
    if (isLeaf(item)) putLeaf(item, into);
    else if (item.tag !== 'figcaption' && !isLinkList(item)) putPlace(item, into);
  };

  const putPlace = (place: TreePlace, into: Element): void => {
    const inner = innermost(place);
    const element = document.createElement(inner.tag);
    for (const name of kept) {
      const value = attributeOf(inner.element, inner.tag, name);
      if (value) element.setAttribute(name, value);
    }
    putItems(inner, element);
    into.appendChild(element);
  };

  const putItems = ({ items }: TreePlace, into: Element): void => {
    const step = items.length > most ? items.length / most : 1;
    let next = 0;
    let standIn: TreeLeaf | undefined;
    for (const [at, item] of items.entries()) {
      if (at >= next) {
        put(item, into);
        next += step;
        standIn = firstLeafIn(item);
      } else if (standIn) standIns.push([leavesBelow(item), standIn]);
    }
  };

  const putLeaf = (leaf: TreeLeaf, into: Element): void => {
    let element = into;
    if (!textTags.has(leaf.place.tag) || into.hasAttribute('data-n')) {
      element = document.createElement('p');
      into.appendChild(element);
    }
    element.setAttribute('data-n', String(leaves.length));
    leaves.push(leaf);
    let at = 0;
    for (const mark of leaf.marks) {
      if (mark.kind !== 'link' || mark.start < at) continue;
      if (mark.start > at) element.append(leaf.text.slice(at, mark.start));
      const link = document.createElement('a');
      link.setAttribute('href', mark.href.startsWith('#') ? '#' : '/');
      link.append(leaf.text.slice(mark.start, mark.end));
      element.append(link);
      at = mark.end;
    }
    element.append(leaf.text.slice(at));
  };

  putItems(root, document.body);
  return { document, leaves, standIns };
};

const kept = ['class', 'id', 'role'];

/** Several links and hardly a word beside them: a menu, tags, teasers. Readability would weigh each and take none. */
const isLinkList = ({ items, textLength, linkLength }: TreePlace): boolean =>
  items.length > 2 && linkLength > textLength * 0.9;

/** Chains of boxes that hold nothing but the next box cost Readability more than quadratic time, and say nothing. */
const innermost = (place: TreePlace): TreePlace => {
  let inner = place;
  for (;;) {
    const [only, other] = inner.items;
    if (!only || other || isLeaf(only) || inner.tag !== 'div' || (only.tag !== 'div' && only.tag !== 'section'))
      return inner;
    inner = only;
  }
};

const firstLeafIn = (item: TreePlace | TreeLeaf): TreeLeaf | undefined => {
  let at: TreePlace | TreeLeaf | undefined = item;
  while (at && !isLeaf(at)) at = at.items[0];
  return at;
};

/** In the page's order. */
const leavesBelow = (item: TreePlace | TreeLeaf): TreeLeaf[] => {
  const leaves: TreeLeaf[] = [];
  const left = [item];
  for (let next = left.pop(); next; next = left.pop()) {
    if (isLeaf(next)) leaves.push(next);
    else for (let at = next.items.length - 1; at >= 0; at--) left.push(next.items[at] as TreePlace | TreeLeaf);
  }
  return leaves;
};
