import type { Judgement } from '../../lib/article/kind/score.ts';
import type { Signal, Signals } from '../../lib/article/kind/signals.ts';
import type { LabelledPage } from './labelled-pages.ts';
import { solved } from './solved.ts';

/** Pulls every weight towards nothing, as there are few pages for so many signals. */
const shrinkage = 0.001;
/** How much a page counts whose address, head or both are withheld, so that the text alone can carry a judgement. */
const withheldWeight = 0.1;
/** A weight below this says nothing. */
const least = 0.05;

/**
 * Logistic regression (Newton's method), stories and non-stories counting the same in sum. What by its nature speaks
 * against a story may not come out as speaking for one, and the other way round: such a signal is left out, the worst
 * first, because it only fits these pages.
 */
export function fitted(pages: LabelledPage[]): Judgement {
  const rows = pages.flatMap(rowsOf);
  const names = Object.keys(rows[0]?.signals ?? {}) as Signal[];
  let used = names;
  for (;;) {
    const [bias = 0, ...found] = newton(rows, used);
    const inOrder = used
      .map((name, index) => ({ name, gain: (found[index] ?? 0) * (against.has(name) ? -1 : 1) }))
      .sort((a, b) => a.gain - b.gain);
    const worst = inOrder[0];
    if (!worst || worst.gain >= least) {
      const weights = names.map((name) => [name, rounded(found[used.indexOf(name)] ?? 0)] as const);
      return { bias: rounded(bias), weights: Object.fromEntries(weights) as Judgement['weights'] };
    }
    used = used.filter((name) => name !== worst.name);
  }
}

interface Row {
  signals: Signals;
  isStory: boolean;
  weight: number;
}

const inAddress: (name: string) => boolean = (name) => /Address$|^isTop$/.test(name);
const inHead: (name: string) => boolean = (name) => /^declares|^isOpenGraph|^hasPublished/.test(name);

function rowsOf({ isStory, signals }: LabelledPage): Row[] {
  if (!signals) return [];
  const withheld = [inAddress, inHead, (name: string) => inAddress(name) || inHead(name)].map((isWithheld) => ({
    isStory,
    weight: withheldWeight,
    signals: Object.fromEntries(
      Object.entries(signals).map(([name, value]) => [name, isWithheld(name) ? 0 : value]),
    ) as Signals,
  }));
  return [{ isStory, weight: 1, signals }, ...withheld];
}

const against = new Set<Signal>([
  'isTop',
  'isForumAddress',
  'isShopAddress',
  'isListAddress',
  'isServiceAddress',
  'isManualAddress',
  'declaresGoods',
  'declaresForum',
  'declaresService',
  'isOpenGraphSite',
  'isOpenGraphOther',
  'addressing',
  'moreLinks',
  'prices',
  'cart',
  'replies',
  'articles',
]);

/** The bias, then a weight for each name. */
function newton(rows: Row[], names: Signal[]): number[] {
  const sizes = [false, true].map((isStory) =>
    rows.reduce((sum, row) => sum + (row.isStory === isStory ? row.weight : 0), 0),
  );
  const found: number[] = Array(names.length + 1).fill(0);
  for (let round = 0; round < 30; round++) {
    // The bias is not shrunk; a trace keeps the matrix solvable.
    const slope = found.map((value, index) => (index ? shrinkage * value : 0));
    const curve: number[][] = found.map((_, index) =>
      found.map((__, other) => (index === other ? (index ? shrinkage : 1e-9) : 0)),
    );
    for (const { signals, isStory, weight } of rows) {
      const values = [1, ...names.map((name) => signals[name])];
      const chance = 1 / (1 + Math.exp(-values.reduce((sum, value, index) => sum + value * (found[index] ?? 0), 0)));
      const share = weight / (2 * (sizes[Number(isStory)] ?? 1));
      for (const [index, value] of values.entries()) {
        if (value === 0) continue;
        slope[index] = (slope[index] ?? 0) + share * (chance - Number(isStory)) * value;
        const line = curve[index] ?? [];
        for (const [other, beside] of values.entries())
          line[other] = (line[other] ?? 0) + share * chance * (1 - chance) * value * beside;
      }
    }
    const step = solved(curve, slope);
    for (const [index, change] of step.entries()) found[index] = (found[index] ?? 0) - change;
    if (Math.max(...step.map(Math.abs)) < 1e-4) break;
  }
  return found;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
