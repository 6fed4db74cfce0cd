import type { Block } from '../lib/model.ts';

/** Blocks that stand in one element: a list's items, a table's rows, the lines of a digest. */
export interface Group {
  kind: 'list' | 'table' | 'digest' | 'single';
  blocks: [Block, ...Block[]];
}
/** Groups that the page set apart in one box, or a stretch of the story between boxes. */
export interface Part {
  boxed: boolean;
  groups: Group[];
}

/** The story's blocks in the order of the page; the headline stands above them already. */
export function partsOf(blocks: Block[]): Part[] {
  const shown = blocks.filter(({ kind }) => kind !== 'headline');
  return runs(shown, (a, b) => a.box === b.box).map((part) => ({
    boxed: part[0].box !== undefined,
    groups: runs(part, (a, b) => groupOf(a) !== 'single' && groupOf(a) === groupOf(b)).map((group) => ({
      kind: groupOf(group[0]),
      blocks: group,
    })),
  }));
}

const groupOf = ({ kind }: Block): Group['kind'] =>
  kind === 'item' ? 'list' : kind === 'row' ? 'table' : kind === 'digest' ? 'digest' : 'single';

const runs = <T>(items: T[], belong: (a: T, b: T) => boolean): [T, ...T[]][] => {
  const found: [T, ...T[]][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && belong(last[0], item)) last.push(item);
    else found.push([item]);
  }
  return found;
};
