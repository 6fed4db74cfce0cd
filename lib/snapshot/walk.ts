import { attributeOf, firstNodeIn, nextSiblingOf, tagOf } from './nodes.ts';
import { hold, type PageTree, placeIn, type TreeLeaf, type TreePlace } from './page-tree.ts';
import { proseIn } from './prose.ts';
import { isSideMatter } from './side-matter.ts';
import { type Opened, TextRun } from './text-run.ts';
import { Visibility } from './visibility.ts';

type TagKind = 'unread' | 'menu' | 'break' | 'rule' | 'media' | 'block' | 'link' | 'strong';

/** What an element's name means for text; one look each, for there are thousands. Others are inline. */
const kindOfTag = new Map<string, TagKind>();
const tagsAre = (kind: TagKind, names: string): void => {
  for (const name of names.split(' ')) kindOfTag.set(name, kind);
};
tagsAre('unread', 'script style noscript template link meta button input label select textarea option rt rp map');
tagsAre('menu', 'nav dialog menu search');
tagsAre('break', 'br');
tagsAre('rule', 'hr');
tagsAre('media', 'img picture video audio iframe object embed canvas svg');
tagsAre(
  'block',
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main ol p pre section summary table tbody td tfoot th thead tr ul',
);
tagsAre('link', 'a');
tagsAre('strong', 'b strong');
const menuRoles = new Set(['navigation', 'dialog', 'alertdialog', 'menu', 'menubar', 'search']);
// The parser stops at 512; a deeper tree was built by a script to hurt.
const maxDepth = 600;

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

/** Every stretch of text that a reader sees, in the order in which it shows. The page stays as it is. */
export const walk = (body: Element, breadth: Breadth = {}): Walked => {
  const leaves: TreeLeaf[] = [];
  const run = new TextRun();
  const visibility = new Visibility(body);
  const root = placeIn(undefined, body, 'body');
  let rule = false;
  let media = false;
  let cornerProse = 0;
  let limit = Number.POSITIVE_INFINITY;

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

  const visitChildren = (element: Element, tag: string, place: TreePlace, depth: number): void => {
    if (depth > maxDepth) return;
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : undefined;
    if (assigned?.length) {
      for (const node of assigned) visitNode(node, place, depth);
      return;
    }
    let node = firstNodeIn(element, tag);
    while (node && leaves.length < limit) {
      const visited = visitNode(node, place, depth);
      node = nextSiblingOf(node, visited);
    }
  };

  /** Answers the element's tag, so that it need not be asked for twice; of a text none. */
  const visitNode = (node: Node, place: TreePlace, depth: number): string => {
    const type = node.nodeType;
    if (type === 3) run.add((node as Text).data);
    if (type === 3 || type === 8) return '';
    const tag = tagOf(node as Element);
    visit(node as Element, tag, place, depth + 1);
    return tag;
  };

  /** Whether this corner is left out; how much stands there is noted. */
  const passesBy = (corner: Element, tag: string): boolean => {
    if (breadth.corners) return false;
    cornerProse += proseIn(corner, tag);
    return true;
  };

  const visitMarked = (element: Element, tag: string, place: TreePlace, depth: number, mark: Opened): void => {
    const end = run.open(mark);
    visitChildren(element, tag, place, depth);
    end();
  };

  const visit = (element: Element, tag: string, place: TreePlace, depth: number): void => {
    const kind = kindOfTag.get(tag);
    if (kind === 'unread' || (kind === 'menu' && passesBy(element, tag))) return;
    if (kind === 'break') {
      if (breaksParagraph(element)) flush(place);
      else run.add(' ');
      return;
    }
    if (!breadth.hidden && visibility.isHidden(element, tag)) return;
    if (kind === 'block' || kind === 'menu') {
      if (kind === 'block' && isMenu(element, tag) && passesBy(element, tag)) return;
      flush(place);
      const inner = placeIn(place, element, tag);
      const before = limit;
      if (limit === Number.POSITIVE_INFINITY && !breadth.corners && isSideMatter(element, tag))
        limit = leaves.length + mostOfSideMatter;
      visitChildren(element, tag, inner, depth);
      flush(inner);
      limit = before;
    } else if (kind === 'rule') {
      flush(place);
      rule = true;
    } else if (kind === 'media') {
      const last = leaves.at(-1);
      if (run.isEmpty && last && last.place.up === place.up) last.nextToMedia = true;
      media = true;
      for (const at of [place, place.up, place.up?.up]) if (at) at.media = true;
      const framed = tag === 'iframe' ? frameBody(element) : undefined;
      if (framed && !passesBy(framed, 'body')) visit(framed, 'body', place, depth);
    } else if (kind === 'link' && element.hasAttribute('href')) {
      visitMarked(element, tag, place, depth, { kind: 'link', href: element.getAttribute('href') ?? '' });
    } else if (kind === 'strong' || isStyledBold(element)) {
      visitMarked(element, tag, place, depth, { kind: 'strong' });
    } else {
      visitChildren(element, tag, place, depth);
    }
  };

  visitChildren(body, 'body', root, 0);
  flush(root);
  return { root, leaves, hidesMost: visibility.hidesMost, hasCorners: cornerProse >= leastCornerProse };
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
