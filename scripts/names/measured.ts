import { createHash } from 'node:crypto';
import { primaryOf } from '../../lib/text/language.ts';
import { namesInAll } from '../../lib/text/names.ts';

/** A page whose first sentences somebody has read for names. */
export interface LabelledNames {
  id: string;
  lang: string;
  sentences: number;
  entities: { s: number; text: string; type: 'person' | 'organisation' | 'place' }[];
}

export interface NameTally {
  right: number;
  shown: number;
  wanted: number;
}

interface Wrong {
  id: string;
  half: number;
  kind: string;
  words: string;
  sentence: string;
}

/**
 * Names found against names labelled: right is the same words in the same sentence with the same type, "the" and a
 * possessive aside. Names that we give no type count as not found. Rows for each half, English and the rest, by type.
 */
export function measured(
  pages: LabelledNames[],
  sentences: Record<string, string[]>,
): { rows: [string, NameTally][]; wrong: Wrong[] } {
  const tallies = new Map<string, NameTally>();
  const wrong: Wrong[] = [];
  for (const { id, lang, sentences: read, entities } of pages) {
    const texts = sentences[id] ?? [];
    const half = halfOf(id);
    const group = primaryOf(lang) === 'en' ? 'English' : 'others';
    const found = namesInAll(texts, lang).slice(0, read);
    for (const [index, names] of found.entries()) {
      const text = texts[index] ?? '';
      const wanted = entities.filter(({ s }) => s === index).map((entity) => `${entity.type} ${bare(entity.text)}`);
      for (const { kind, start, end } of names) {
        if (kind === 'name') continue;
        const words = `${kind} ${bare(text.slice(start, end))}`;
        const at = wanted.indexOf(words);
        if (at >= 0) wanted.splice(at, 1);
        else wrong.push({ id, half, kind: '+', words, sentence: text });
        for (const row of rowsOf(half, group, lang, kind)) add(row, { right: at >= 0 ? 1 : 0, shown: 1, wanted: 0 });
      }
      for (const words of wanted) wrong.push({ id, half, kind: '-', words, sentence: text });
    }
    for (const { type, s } of entities) {
      if (s < read) for (const row of rowsOf(half, group, lang, type)) add(row, { right: 0, shown: 0, wanted: 1 });
    }
  }
  return { rows: [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)), wrong };

  function add(row: string, { right, shown, wanted }: NameTally): void {
    const tally = tallies.get(row) ?? { right: 0, shown: 0, wanted: 0 };
    tally.right += right;
    tally.shown += shown;
    tally.wanted += wanted;
    tallies.set(row, tally);
  }
}

/** Which of two halves a page belongs to, the same on every day. */
export const halfOf = (id: string): number => (createHash('md5').update(id).digest()[0] ?? 0) % 2;

const rowsOf = (half: number, group: string, lang: string, type: string): string[] => [
  `${group}, half ${half}, all`,
  `${group}, half ${half}, ${type}`,
  `${group}, both, all`,
  `${group}, both, ${type}`,
  ...(group === 'others' ? [`language ${primaryOf(lang)}, both, all`] : []),
];

const bare = (words: string): string =>
  words
    .replace(/^the /i, '')
    .replace(/[’']s$/, '')
    .replace(/\.$/, '');
