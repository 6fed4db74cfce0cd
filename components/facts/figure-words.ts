import type { Fact, Span } from '../../lib/model.ts';

type NumberFact = Extract<Fact, { kind: 'number' }>;

/** A figure and, apart from it, what it counts: of "2,500 soldiers" the one is set large and the other small. */
export function figureParts({ at, of }: NumberFact): { figure: Span; counted?: Span } {
  if (!of) return { figure: at };
  const inside = of.block === at.block && of.start > at.start && of.start < at.end;
  return { figure: inside ? { ...at, end: of.start } : at, counted: of };
}
