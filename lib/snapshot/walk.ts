import { isFootnoteMark } from './footnote-mark.ts';
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
// Boxes nested deeper say nothing of where a text stands; whoever judges a leaf climbs all of them.
const mostPlaces = 300;

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
interface Walked extends PageTree {
  hidesMost: boolean;
  hasCorners: boolean;
}

/** Every stretch of text that a reader sees, in the order in which it shows. The page stays as it is. */
export const walk = (body: Element, breadth: Breadth = {}): Walked => new Walk(body, breadth).walked();

/** What to come back to once all that is in an element is read. */
interface Frame {
  node: Node;
  tag: string;
  place: TreePlace;
  /** No more leaves are read than that. */
  limit: number;
  /** What else of a slot's nodes is to come, last first. */
  slotted: Node[] | undefined;
  endMark: (() => void) | undefined;
  /** Text before its end and text after it are apart. */
  isBlock: boolean;
}

class Walk {
  readonly #body: Element;
  readonly #breadth: Breadth;
  readonly #visibility: Visibility;
  readonly #root: TreePlace;
  readonly #leaves: TreeLeaf[] = [];
  readonly #run = new TextRun();
  // A stack of our own: a page can be nested deeper than calls can.
  readonly #frames: Frame[] = [];
  #place: TreePlace;
  #limit = Number.POSITIVE_INFINITY;
  #slotted: Node[] | undefined;
  #rule = false;
  #media = false;
  #cornerProse = 0;

  constructor(body: Element, breadth: Breadth) {
    this.#body = body;
    this.#breadth = breadth;
    this.#visibility = new Visibility(body);
    this.#root = placeIn(undefined, body, 'body');
    this.#place = this.#root;
  }

  walked(): Walked {
    let node = firstNodeIn(this.#body, 'body');
    for (;;) {
      if (node && this.#leaves.length < this.#limit) {
        node = this.#next(node);
        continue;
      }
      const frame = this.#frames.pop();
      if (!frame) break;
      this.#leave(frame);
      node = this.#after(frame.node, frame.tag);
    }
    this.#flush();
    return {
      root: this.#root,
      leaves: this.#leaves,
      hidesMost: this.#visibility.hidesMost,
      hasCorners: this.#cornerProse >= leastCornerProse,
    };
  }

  /** Reads a node, and answers the one to read then: what is in it, or what comes after it. */
  #next(node: Node): Node | null {
    const type = node.nodeType;
    if (type === 3) this.#run.add((node as Text).data);
    // Not a number where a form has a field of that name.
    if (type !== 1 && typeof type === 'number') return this.#after(node, '');
    const tag = tagOf(node as Element);
    const frame: Frame = {
      node,
      tag,
      place: this.#place,
      limit: this.#limit,
      slotted: this.#slotted,
      endMark: undefined,
      isBlock: false,
    };
    const into = this.#frames.length < maxDepth ? this.#enter(node as Element, tag, frame) : undefined;
    if (!into) return this.#after(node, tag);
    this.#frames.push(frame);
    this.#slotted = tag === 'slot' ? slottedIn(node as HTMLSlotElement) : undefined;
    return this.#slotted?.pop() ?? firstNodeIn(into, into === node ? tag : 'body');
  }

  #after(node: Node, tag: string): Node | null {
    return this.#slotted ? (this.#slotted.pop() ?? null) : nextSiblingOf(node, tag);
  }

  /** Takes note of an element, and answers whose nodes to go on with, if at all: its own, or its document's. */
  #enter(element: Element, tag: string, frame: Frame): Element | undefined {
    const kind = kindOfTag.get(tag);
    if (kind === 'unread' || (kind === 'menu' && this.#passesBy(element, tag))) return undefined;
    if (kind === 'break') {
      if (breaksParagraph(element)) this.#flush();
      else this.#run.add(' ');
      return undefined;
    }
    if (!this.#breadth.hidden && this.#visibility.isHidden(element, tag)) return undefined;
    if (isFootnoteMark(element, tag)) return undefined;
    if (kind === 'rule') {
      this.#flush();
      this.#rule = true;
      return undefined;
    }
    if (kind === 'media') return this.#enterMedia(element, tag, frame);
    if (kind === 'block' && isMenu(element, tag) && this.#passesBy(element, tag)) return undefined;
    if (kind === 'block' || kind === 'menu') this.#enterBlock(element, tag, frame);
    else if (kind === 'link' && element.hasAttribute('href'))
      frame.endMark = this.#run.open({ kind: 'link', href: addressIn(element) });
    else if (kind === 'strong' || isStyledBold(element)) frame.endMark = this.#run.open({ kind: 'strong' });
    return element;
  }

  #enterBlock(element: Element, tag: string, frame: Frame): void {
    this.#flush();
    frame.isBlock = true;
    if (this.#place.depth < mostPlaces) this.#place = placeIn(this.#place, element, tag);
    if (this.#limit === Number.POSITIVE_INFINITY && !this.#breadth.corners && isSideMatter(element, tag))
      this.#limit = this.#leaves.length + mostOfSideMatter;
  }

  #enterMedia(element: Element, tag: string, frame: Frame): Element | undefined {
    const place = this.#place;
    const last = this.#leaves.at(-1);
    if (this.#run.isEmpty && last && last.place.up === place.up) last.nextToMedia = true;
    this.#media = true;
    for (const at of [place, place.up, place.up?.up]) if (at) at.media = true;
    const framed = tag === 'iframe' ? frameBody(element) : undefined;
    if (!framed || this.#passesBy(framed, 'body')) return undefined;
    this.#enterBlock(framed, 'body', frame);
    return framed;
  }

  #leave({ endMark, isBlock, place, limit, slotted }: Frame): void {
    endMark?.();
    if (isBlock) this.#flush();
    this.#place = place;
    this.#limit = limit;
    this.#slotted = slotted;
  }

  /** Whether this corner is left out; how much stands there is noted. */
  #passesBy(corner: Element, tag: string): boolean {
    if (this.#breadth.corners) return false;
    this.#cornerProse += proseIn(corner, tag);
    return true;
  }

  /** Ends the text so far: a block begins or ends. */
  #flush(): void {
    const folded = this.#run.end();
    if (!folded) return;
    const place = this.#place;
    const leaf = { ...folded, place, afterRule: this.#rule, nextToMedia: this.#media, chosen: false };
    this.#rule = false;
    this.#media = false;
    this.#leaves.push(leaf);
    hold(leaf);
    if (place.tag === 'p') this.#visibility.noteShown(leaf.text);
  }
}

/** The nodes that a slot shows, last first; none where it shows what stands in itself. */
const slottedIn = (slot: HTMLSlotElement): Node[] | undefined => {
  const assigned = slot.assignedNodes?.() ?? [];
  return assigned.length > 0 ? [...assigned].reverse() : undefined;
};

/** What is longer is no address but a load, which would leave the page with each stretch of text in the link. */
const longestAddress = 2000;

const addressIn = (link: Element): string => {
  const href = link.getAttribute('href') ?? '';
  return href.length > longestAddress ? '#' : href;
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
