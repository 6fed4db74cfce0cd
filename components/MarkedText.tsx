import type { Range } from '../lib/model.ts';

/** A text with what was searched for in it marked. The ranges are in its order and do not touch. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Range[] }) {
  let at = 0;
  const runs = marks.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {runs}
      {text.slice(at)}
    </>
  );
}
