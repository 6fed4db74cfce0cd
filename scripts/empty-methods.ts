import type { Plugin } from 'vite';

/** What `lib/article/lean-readability.ts` overrides. */
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
  '_cleanClasses',
  '_cleanStyles',
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
    const missing = new Set(overridden);
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
    if (body && missing.delete(name)) return { start: body.start, end: body.end, put: '{}' };
  }
  if (node.type === 'ExpressionStatement') {
    const call = node.expression as Node;
    const callee = call.type === 'CallExpression' ? (call.callee as Node) : undefined;
    if (
      callee?.type === 'MemberExpression' &&
      (callee.property as Node).name === 'log' &&
      (callee.object as Node).type === 'ThisExpression'
    ) {
      return { start: node.start, end: node.end, put: ';' };
    }
  }
  return undefined;
};

const childrenOf = (node: Node): Node[] =>
  Object.values(node)
    .flat()
    .filter(
      (value): value is Node => typeof value === 'object' && value !== null && 'type' in value && 'start' in value,
    );
