import { availableParallelism } from 'node:os';

/** Works on several items at once, and hands the results over one by one in the order of the items. */
export async function inOrder<Item, Result>(
  items: Item[],
  work: (item: Item) => Promise<Result>,
  take: (result: Result) => void,
  // A tab more than there are cores keeps them busy while another one loads.
  atOnce = Math.min(4, availableParallelism() + 1),
): Promise<void> {
  const done = new Map<number, Result>();
  let begun = 0;
  let taken = 0;
  const worker = async () => {
    for (let mine = begun++; mine < items.length; mine = begun++) {
      const [item] = items.slice(mine, mine + 1);
      if (item === undefined) throw new Error(`No item ${mine}`);
      done.set(mine, await work(item));
      for (let next = done.get(taken); next !== undefined; next = done.get(taken)) {
        take(next);
        done.delete(taken);
        taken += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
