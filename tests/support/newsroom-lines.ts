import { readdirSync, readFileSync } from 'node:fs';

/** A line as a newsroom would write it, with what must be read in it and the trap that it sets. */
export interface NewsroomLine {
  language: string;
  /** The day of publication that the head of the lines states. */
  published: string | undefined;
  sentence: string;
  /** Readings that count as right, each a list of findings. */
  expected: string[][];
  trap: string;
}

/**
 * The lines of a folder beside the tests of lib/text: "sentence | findings | trap" below "# language published". Findings
 * are parted by ";", readings that are as good by " / ", and "-" is nothing found.
 */
export function newsroomLines(folder: string): NewsroomLine[] {
  const at = new URL(`../lib/text/${folder}/`, import.meta.url);
  return readdirSync(at)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => linesOf(readFileSync(new URL(name, at), 'utf8')));
}

/** The lines of one such text. */
export function linesOf(text: string): NewsroomLine[] {
  const lines: NewsroomLine[] = [];
  let language = '';
  let published: string | undefined;
  for (const line of text.split('\n').filter(Boolean)) {
    const head = /^# ([a-z]{2}(?:-[A-Z]{2})?)(?: (\S+T\S+))?$/.exec(line);
    if (head) [, language = '', published] = head;
    if (line.startsWith('#')) continue;
    const [sentence, findings, trap] = line.split(' | ');
    if (!sentence || !findings || !trap) throw new Error(`Not "sentence | findings | trap": ${line}`);
    lines.push({ language, published, sentence, expected: findings.split(' / ').map(findingsIn), trap });
  }
  return lines;
}

const findingsIn = (reading: string): string[] => (reading === '-' ? [] : reading.split(' ; '));

/** The share of lines that are read right, and the others as a list to look at. */
export function judged(lines: NewsroomLine[], read: (line: NewsroomLine) => string[], same: Same) {
  const wrong: string[] = [];
  for (const line of lines) {
    const found = read(line);
    const right = line.expected.some(
      (findings) => findings.length === found.length && findings.every((finding, i) => same(finding, found[i] ?? '')),
    );
    if (!right) {
      wrong.push(
        `${line.language}: ${line.sentence} [${line.trap}]\n    ${line.expected.map((each) => each.join(' ; ') || '-').join(' / ')}\n    found ${found.join(' ; ') || '-'}`,
      );
    }
  }
  return { share: 1 - wrong.length / lines.length, wrong };
}

type Same = (expected: string, found: string) => boolean;
