import { parseAst } from 'vite';
import type { SourceFile } from './source-files.ts';

/** The regular expressions that a source file spells out. */
export function patternsOf({ text }: SourceFile): RegExp[] {
  const found: RegExp[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push(new RegExp(pattern, flags));
    } else for (const part of Object.values(node)) visit(part);
  };
  visit(parseAst(text, { lang: 'ts' }));
  return found;
}

/** Those that `work` puts together while it runs. */
export async function patternsMade(work: () => unknown): Promise<RegExp[]> {
  const found: RegExp[] = [];
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [pattern, flags], self) {
      const made = Reflect.construct(target, [pattern, flags], self === globalThis.RegExp ? target : self) as RegExp;
      found.push(made);
      return made;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}
