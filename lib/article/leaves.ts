import type { Mark } from '../model.ts';
import { unseen } from '../text/fold.ts';
import { type Place, placeOf } from './place.ts';

/** A stretch of text with no block boundary inside it, and where it stands. */
export interface Leaf {
  place: Place;
  text: string;
  marks: Mark[];
  linkLength: number;
  afterRule: boolean;
  /** A picture, video or embed comes right before or right after it. */
  nextToMedia: boolean;
}

type TagKind = 'break' | 'rule' | 'media' | 'silent' | 'block' | 'link' | 'strong';

/** What an element's name means for text; one look each, for there are thousands. Others are inline. */
const kindOfTag = new Map<string, TagKind>();
const tagsAre = (kind: TagKind, names: string): void => {
  for (const name of names.split(' ')) kindOfTag.set(name, kind);
};
tagsAre('break', 'br');
tagsAre('rule', 'hr');
tagsAre('media', 'img picture video audio iframe object embed canvas svg');
tagsAre('silent', 'button input label select textarea option rt rp map');
tagsAre(
  'block',
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul',
);
tagsAre('link', 'a');
tagsAre('strong', 'b strong');
// The parser stops at 512; a deeper tree was built by a script to hurt.
const maxDepth = 600;

/** Every stretch of text in the document's order. Writes each block element's number on it as `data-n`. */
export const leavesIn = (root: Element): Leaf[] => {
  const leaves: Leaf[] = [];
  const run = newRun();
  let numbers = 0;
  let rule = false;
  let media = false;

  const flush = (place: Place): void => {
    const leaf = run.end(place);
    if (!leaf) return;
    leaf.afterRule = rule;
    leaf.nextToMedia = media;
    rule = false;
    media = false;
    leaves.push(leaf);
    for (let at: Place | undefined = place; at; at = at.up) {
      at.textLength += leaf.text.length;
      at.linkLength += leaf.linkLength;
    }
  };

  const visitChildren = (element: Element, place: Place, depth: number): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) run.add((node as Text).data);
      else if (node.nodeType === 1) visit(node as Element, place, depth);
    }
  };

  const visit = (element: Element, place: Place, depth: number): void => {
    const tag = element.localName;
    const kind = kindOfTag.get(tag);
    if (kind === 'block') {
      if (depth > maxDepth) return;
      flush(place);
      numbers++;
      element.setAttribute('data-n', String(numbers));
      const inner = placeOf(element, place, numbers);
      const before = numbers;
      visitChildren(element, inner, depth + 1);
      flush(inner);
      if (tag === 'div' && numbers === before && inner.textLength > 0) wrapAsParagraph(element);
    } else if (kind === 'break') {
      if (breaksParagraph(element)) flush(place);
      else run.add(' ');
    } else if (kind === 'rule') {
      flush(place);
      rule = true;
    } else if (kind === 'media') {
      const last = leaves.at(-1);
      if (run.isEmpty && last && last.place.up === place.up) last.nextToMedia = true;
      media = true;
      for (const at of [place, place.up, place.up?.up]) if (at) at.media = true;
      // A picture's frame may hold its caption.
      if (tag === 'object' || tag === 'video') return;
    } else if (kind === 'silent' || depth > maxDepth) {
      return;
    } else if (kind === 'link' && element.hasAttribute('href')) {
      const end = run.open({ kind: 'link', href: element.getAttribute('href') ?? '' });
      visitChildren(element, place, depth + 1);
      end();
    } else if (kind === 'strong' || isStyledBold(element)) {
      const end = run.open({ kind: 'strong' });
      visitChildren(element, place, depth + 1);
      end();
    } else {
      visitChildren(element, place, depth + 1);
    }
  };

  const body = placeOf(root, undefined, 0);
  visitChildren(root, body, 0);
  flush(body);
  return leaves;
};

/** Readability makes a new `p` of a `div` that holds only text, and the `div`'s number would be lost. */
const wrapAsParagraph = (element: Element): void => {
  const paragraph = element.ownerDocument.createElement('p');
  paragraph.setAttribute('data-n', element.getAttribute('data-n') ?? '');
  while (element.firstChild) paragraph.appendChild(element.firstChild);
  element.appendChild(paragraph);
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

type Opened = { kind: 'strong' } | { kind: 'link'; href: string };

/**
 * Text folded as `fold` does it, piece by piece, so that marks know their places. The pieces are joined once, at the
 * end: a box of 50,000 links took 20 s when each link looked at the text so far.
 */
const newRun = () => {
  let pieces: string[] = [];
  let length = 0;
  let endsInSpace = true;
  let marks: Mark[] = [];
  const open: { what: Opened; start: number }[] = [];
  const put = (folded: string): void => {
    // A mark begins with its first letter.
    if (folded[0] === ' ') for (const entry of open) if (entry.start === length) entry.start++;
    pieces.push(folded);
    length += folded.length;
    endsInSpace = folded.endsWith(' ');
  };
  const close = (what: Opened, start: number): void => {
    const end = endsInSpace ? length - 1 : length;
    if (start < end) marks.push({ start, end, ...what });
  };
  return {
    get isEmpty() {
      return length === 0;
    },
    add(piece: string): void {
      // Most pieces are the white space between elements.
      if (piece.trim() === '') {
        if (piece !== '' && !endsInSpace) put(' ');
        return;
      }
      const folded = piece.toWellFormed().replace(unseen, '').replace(/\s+/g, ' ');
      const rest = endsInSpace && folded[0] === ' ' ? folded.slice(1) : folded;
      if (rest !== '') put(rest);
    },
    open(what: Opened): () => void {
      const entry = { what, start: length };
      open.push(entry);
      return () => {
        open.splice(open.indexOf(entry), 1);
        close(what, entry.start);
      };
    },
    end(place: Place): Leaf | undefined {
      for (const entry of open) {
        close(entry.what, entry.start);
        entry.start = 0;
      }
      const whole = pieces.join('').trimEnd();
      const found = marks.filter((mark) => mark.start < whole.length);
      if (found.length > 1) found.sort((a, b) => a.start - b.start || b.end - a.end);
      pieces = [];
      length = 0;
      endsInSpace = true;
      marks = [];
      if (whole === '') return undefined;
      let linkLength = 0;
      for (const mark of found) {
        mark.end = Math.min(mark.end, whole.length);
        if (mark.kind === 'link') linkLength += mark.end - mark.start;
      }
      return { place, text: whole, marks: found, linkLength, afterRule: false, nextToMedia: false };
    },
  };
};
