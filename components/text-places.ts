import type { BlockId, Span } from '../lib/model.ts';

/** Marks the element that shows a block's words, all of them and nothing else. */
export const blockAttribute = 'data-block';

export const blockElements = (text: Element): HTMLElement[] => [
  ...text.querySelectorAll<HTMLElement>(`[${blockAttribute}]`),
];

/**
 * The words between two points of the kept text: one span for each block that has some of them, without the white space
 * around them. What lies outside of the text, or between its blocks, is nobody's words.
 */
export function spansIn(text: Element, range: Range): Span[] {
  return blockElements(text).flatMap((element) => {
    if (!range.intersectsNode(element)) return [];
    const words = element.textContent ?? '';
    const start = offsetIn(element, range.startContainer, range.startOffset) ?? 0;
    const end = offsetIn(element, range.endContainer, range.endOffset) ?? words.length;
    const chosen = words.slice(start, end);
    const blank = chosen.length - chosen.trimStart().length;
    const length = chosen.trim().length;
    if (length === 0) return [];
    const block = element.getAttribute(blockAttribute) as BlockId; // as StoryText wrote it
    return [{ block, start: start + blank, end: start + blank + length }];
  });
}

/** Where a span's words stand on the page; nothing where the text does not show its block. */
export function rangeOf(text: Element, { block, start, end }: Span): Range | undefined {
  const element = blockElements(text).find((candidate) => candidate.getAttribute(blockAttribute) === block);
  if (!element) return undefined;
  const range = document.createRange();
  range.selectNodeContents(element);
  let before = 0;
  for (const node of textNodesIn(element)) {
    const after = before + node.data.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}

/** How many of the element's letters stand before this point; nothing where the point is not in the element. */
function offsetIn(element: Element, node: Node, offset: number): number | undefined {
  if (!element.contains(node)) return undefined;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(node, offset);
  return before.toString().length;
}

function textNodesIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}
