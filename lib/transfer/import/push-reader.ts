/** Takes a text piece by piece and gives what is complete by then. Synchronous: a step of a generator for each row would cost more than the row. */
export interface PushReader<T> {
  push(text: string): T[];
  /** What is left when there is no more text. */
  end(): T[];
}

/** A reader of what another reader gives. */
export const piped = <Middle, T>(
  first: PushReader<Middle>,
  then: (piece: Middle) => T[],
  last: () => T[] = () => [],
): PushReader<T> => ({
  push: (text) => first.push(text).flatMap(then),
  end: () => [...first.end().flatMap(then), ...last()],
});
