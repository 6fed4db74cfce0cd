import { attributeOf, firstNodeIn, nextSiblingOf, tagOf } from './nodes.ts';
import { hold, type PageTree, placeIn, type TreeLeaf, type TreePlace } from './page-tree.ts';
import { proseIn } from './prose.ts';
import { isSideMatter } from './side-matter.ts';
import { kindOfTag } from './tags.ts';
import { TextRun } from './text-run.ts';
import { Visibility } from './visibility.ts';

const menuRoles = new Set(['navigation', 'dialog', 'alertdialog', 'menu', 'menubar', 'search']);
// The parser stops at 512; scripts build deeper trees, the deepest of them to hurt.
const maxDepth = 5000;

// Enough for all the links a brief shows, and for a bio.
const mostOfSideMatter = 80;
// A menu that explains itself has less.
const leastCornerProse = 300;

/** More of the page than a reader sees at a glance, for where that gives no story. */
export interface Breadth {
  /** What does not show as well. */
  hidden?: boolean;
  /** Menus and frames of the page's own as well. */
  corners?: boolean;
}

/** The page's text, and whether there is more where the walk did not go. */
export interface Walked extends PageTree {
  hidesMost: boolean;
  hasCorners: boolean;
}

/** What to come back to once all that is in an element is read. */
interface Frame {
  node: Node;
  tag: string;
  place: TreePlace;
  /** No more leaves are read than that. */
  limit: number;
  /** What else of a slot's nodes is to come, last first. */
  slotted: Node[] | undefined;
  ending: (() => void) | undefined;
}

/** Every stretch of text that a reader sees, in the order in which it shows. The page stays as it is. */
export const walk = (body: Element, breadth: Breadth = {}): Walked => {
  const leaves: TreeLeaf[] = [];
  const run = new TextRun();
  const visibility = new Visibility(body);
  const root = placeIn(undefined, body, 'body');
  let rule = false;
  let media = false;
  let cornerProse = 0;
  let place = root;
  let limit = Number.POSITIVE_INFINITY;
  let slotted: Node[] | undefined;
  let ending: (() => void) | undefined;

  const flush = (place: TreePlace): void => {
    const folded = run.end();
    if (!folded) return;
    const leaf = { ...folded, place, afterRule: rule, nextToMedia: media, chosen: false };
    rule = false;
    media = false;
    leaves.push(leaf);
    hold(leaf);
    if (place.tag === 'p') visibility.noteShown(leaf.text);
  };

  /** Whether this corner is left out; how much stands there is noted. */
  const passesBy = (corner: Element, tag: string): boolean => {
    if (breadth.corners) return false;
    cornerProse += proseIn(corner, tag);
    return true;
  };

  const enterBlock = (element: Element, tag: string): void => {
    flush(place);
    place = placeIn(place, element, tag);
    if (limit === Number.POSITIVE_INFINITY && !breadth.corners && isSideMatter(element, tag))
      limit = leaves.length + mostOfSideMatter;
  };

  const noteMedia = (): void => {
    const last = leaves.at(-1);
    if (run.isEmpty && last && last.place.up === place.up) last.nextToMedia = true;
    media = true;
    for (const at of [place, place.up, place.up?.up]) if (at) at.media = true;
  };

  /** Takes note of an element, and answers what to go on in, if at all; `ending` is then what its end does. */
  const enter = (element: Element, tag: string): Element | undefined => {
    const kind = kindOfTag.get(tag);
    if (kind === 'unread' || (kind === 'menu' && passesBy(element, tag))) return undefined;
    if (kind === 'break') {
      if (breaksParagraph(element)) flush(place);
      else run.add(' ');
      return undefined;
    }
    if (!breadth.hidden && visibility.isHidden(element, tag)) return undefined;
    if (kind === 'block' || kind === 'menu') {
      if (kind === 'block' && isMenu(element, tag) && passesBy(element, tag)) return undefined;
      enterBlock(element, tag);
      return element;
    }
    if (kind === 'rule') {
      flush(place);
      rule = true;
      return undefined;
    }
    if (kind === 'media') {
      noteMedia();
      const framed = tag === 'iframe' ? frameBody(element) : undefined;
      if (!framed || passesBy(framed, 'body')) return undefined;
      enterBlock(framed, 'body');
      return framed;
    }
    if (kind === 'link' && element.hasAttribute('href'))
      ending = run.open({ kind: 'link', href: element.getAttribute('href') ?? '' });
    else if (kind === 'strong' || isStyledBold(element)) ending = run.open({ kind: 'strong' });
    return element;
  };

  const frames: Frame[] = [];
  const after = (last: Node, tag: string): Node | null =>
    slotted ? (slotted.pop() ?? null) : nextSiblingOf(last, tag);
  let node = firstNodeIn(body, 'body');
  for (;;) {
    if (!node || leaves.length >= limit) {
      const frame = frames.pop();
      if (!frame) break;
      frame.ending?.();
      if (frame.place !== place) flush(place);
      ({ place, limit, slotted } = frame);
      node = after(frame.node, frame.tag);
      continue;
    }
    const type = node.nodeType;
    let tag = '';
    if (type === 3) run.add((node as Text).data);
    // Not a number where a form has a field of that name.
    else if (type === 1 || typeof type !== 'number') {
      tag = tagOf(node as Element);
      const outer = place;
      const outerLimit = limit;
      const outerSlotted = slotted;
      ending = undefined;
      const into = frames.length < maxDepth ? enter(node as Element, tag) : undefined;
      if (into) {
        frames.push({ node, tag, place: outer, limit: outerLimit, slotted: outerSlotted, ending });
        slotted = tag === 'slot' ? slottedIn(node as HTMLSlotElement) : undefined;
        node = slotted ? (slotted.pop() ?? null) : firstNodeIn(into, into === node ? tag : 'body');
        continue;
      }
    }
    node = after(node, tag);
  }
  flush(root);
  return { root, leaves, hidesMost: visibility.hidesMost, hasCorners: cornerProse >= leastCornerProse };
};

/** The nodes that a slot shows, last first; none where it shows what stands in itself. */
const slottedIn = (slot: HTMLSlotElement): Node[] | undefined => {
  const assigned = slot.assignedNodes?.() ?? [];
  return assigned.length > 0 ? [...assigned].reverse() : undefined;
};

const isMenu = (element: Element, tag: string): boolean =>
  menuRoles.has(attributeOf(element, tag, 'role') ?? '') || attributeOf(element, tag, 'aria-modal') === 'true';

/** The body of a frame whose document is of the page's own origin, as with `srcdoc`. */
const frameBody = (element: Element): HTMLElement | undefined => {
  try {
    return (element as HTMLIFrameElement).contentDocument?.body ?? undefined;
  } catch {
    // Another origin's.
    return undefined;
  }
};

const isStyledBold = (element: Element): boolean => {
  const style = element.getAttribute('style');
  return style !== null && /font-weight:\s?(?:bold|[6-9]00)/i.test(style);
};

/** Two line breaks with nothing between them are how old pages part paragraphs. */
const breaksParagraph = (br: Element): boolean => {
  for (const step of ['nextSibling', 'previousSibling'] as const) {
    let node: ChildNode | null = br[step];
    while (node && (node.nodeType === 8 || (node.nodeType === 3 && (node as Text).data.trim() === '')))
      node = node[step];
    if (node?.nodeType === 1 && (node as Element).localName === 'br') return true;
  }
  return false;
};
