import type { Plugin } from 'vite';

/** What `lib/snapshot/lean-readability.ts` overrides, and what has no effect on which elements are chosen. */
const overridden = [
  '_getJSONLD',
  '_getArticleMetadata',
  '_getArticleTitle',
  '_headerDuplicatesTitle',
  '_textSimilarity',
  '_unescapeHtmlEntities',
  '_unwrapNoscriptImages',
  '_fixLazyImages',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_isProbablyVisible',
  '_isValidByline',
  '_cleanClasses',
  '_cleanStyles',
];

/** What only those methods, and the debug log, look at. */
const unread = [
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
  'srcsetUrl',
  'b64DataUrl',
  'jsonLdArticleTypes',
  'tokenize',
  'videos',
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  'HTML_ESCAPE_MAP',
  '_findNode',
  '_isSingleImage',
  '_isUrl',
];

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/**
 * Empties the methods of Readability that are overridden, and takes its log lines and its second file out: a third of its
 * size. Fails where a method is gone, so that an update of Readability cannot undo it unseen.
 */
export const emptyMethods = (): Plugin => ({
  name: 'nutgraf-empty-methods',
  transform(code, id) {
    if (/@mozilla\/readability\/index\.js$/.test(id)) {
      return { code: 'module.exports = { Readability: require("./Readability") };', map: null };
    }
    if (!/@mozilla\/readability\/Readability\.js$/.test(id)) return undefined;
    const cuts: { start: number; end: number; put: string }[] = [];
    const missing = new Set([...overridden, ...unread]);
    const visit = (node: Node): void => {
      const cut = cutOf(node, missing);
      if (cut) cuts.push(cut);
      else for (const child of childrenOf(node)) visit(child);
    };
    visit(this.parse(code) as unknown as Node);
    if (missing.size > 0) throw new Error(`Readability has no ${[...missing].join(', ')}; update lean-readability.ts`);
    let left = code;
    for (const { start, end, put } of cuts.sort((a, b) => b.start - a.start)) {
      left = left.slice(0, start) + put + left.slice(end);
    }
    return { code: left, map: null };
  },
});

const cutOf = (node: Node, missing: Set<string>): { start: number; end: number; put: string } | undefined => {
  if (node.type === 'Property') {
    const name = (node.key as Node).name as string;
    const body = (node.value as Node).body as Node | undefined;
    if (body?.type === 'BlockStatement' && missing.delete(name)) return { start: body.start, end: body.end, put: '{}' };
    if (unread.includes(name) && missing.delete(name)) return { start: node.start, end: node.end, put: `${name}: 0` };
  }
  if (node.type === 'IfStatement' && isOwn(node.test as Node, '_debug')) {
    return { start: node.start, end: node.end, put: '' };
  }
  // Why an element was cleaned away is counted, never read.
  if (node.type === 'TemplateLiteral') return { start: node.start, end: node.end, put: '1' };
  if (node.type === 'ExpressionStatement') {
    const call = node.expression as Node;
    if (call.type === 'CallExpression' && isOwn(call.callee as Node, 'log')) {
      return { start: node.start, end: node.end, put: ';' };
    }
  }
  return undefined;
};

/** `this.name` */
const isOwn = (node: Node, name: string): boolean =>
  node.type === 'MemberExpression' &&
  (node.object as Node).type === 'ThisExpression' &&
  (node.property as Node).name === name;

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter(
      (value): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value,
    );
