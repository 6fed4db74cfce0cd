import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const repository = path.resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** From the repository's folder, with forward slashes. */
  name: string;
  text: string;
}

/** The files that match, by name. */
export function sourceFiles(...patterns: string[]): SourceFile[] {
  return globSync(patterns, { cwd: repository })
    .map((name) => name.replaceAll('\\', '/'))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(repository, name), 'utf8') }));
}

/** What a file imports, as it is written there. */
export const importsOf = ({ text }: SourceFile): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport\(|^import) '([^']+)'/gm)].map(([, from]) => from ?? '');
