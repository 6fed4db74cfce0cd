import type { StorySearch } from '../../lib/stories/story-search.ts';
import type { Ask, Told } from './search-asks.ts';

type Search = Pick<StorySearch, 'find' | 'findMore' | 'foundIn'>;
type Waiting = { resolve(answer: never): void; reject(error: Error): void };

/** The search in a worker of its own, started at once so that it is ready when the reader types. */
export function searchBeside(): Search {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('answer' in data)
      asked?.resolve(data.answer as never); // of what was asked under this number
    else asked?.reject(new Error(data.failed));
  };
  worker.onerror = ({ message }) => {
    for (const asked of waiting.values()) asked.reject(new Error(`The search stopped: ${message}`));
    waiting.clear();
  };
  const ask = <T>(what: Ask['what'], args: unknown[]) =>
    new Promise<T>((resolve, reject) => {
      waiting.set(++last, { resolve: resolve as Waiting['resolve'], reject });
      worker.postMessage({ number: last, what, with: args });
    });
  return {
    find: (...args) => ask('find', args),
    findMore: (...args) => ask('findMore', args),
    foundIn: (...args) => ask('foundIn', args),
  };
}
