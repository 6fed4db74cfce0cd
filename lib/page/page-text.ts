import { squeeze, unsqueezed } from './squeeze.ts';

/** The page's own text, squeezed, and the way back from it to the document. */
export interface PageText {
  text: string;
  /** The stretch of the document that `text.slice(start, end)` stands for. */
  rangeOf(start: number, end: number): Range;
}

// Text that no reader sees as text. `noscript` is plain text to a page whose scripts run.
const unread = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'SELECT', 'IFRAME', 'OBJECT', 'SVG']);

/** All text below an element that a reader may come to see, folded away or not. */
export function pageTextIn(root: HTMLElement): PageText {
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.nodeType === Node.TEXT_NODE
        ? NodeFilter.FILTER_ACCEPT
        : unread.has(node.nodeName.toUpperCase()) || (node as Element).hasAttribute('hidden')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_SKIP,
  });
  const nodes: Text[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const piece = squeeze((node as Text).data);
    if (piece === '') continue;
    nodes.push(node as Text);
    starts.push(length);
    pieces.push(piece);
    length += piece.length;
  }
  /** The text node that holds unit `index`, and where in it. */
  const placeOf = (index: number): [Text, number] => {
    const at = starts.findLastIndex((start) => start <= index);
    const node = nodes[at];
    const start = starts[at];
    if (!node || start === undefined) throw new Error(`No unit ${index} in a page text of ${length}`);
    return [node, unsqueezed(node.data, index - start)];
  };
  return {
    text: pieces.join(''),
    rangeOf(start, end) {
      const range = document.createRange();
      range.setStart(...placeOf(start));
      const [node, last] = placeOf(end - 1);
      range.setEnd(node, last + 1);
      return range;
    },
  };
}
