import type { Words } from '../../lib/words.ts';
import { counted } from '../counted.ts';
import type { ImportReport, LeftOut } from '../transfer-doings.ts';
import { formatInWords } from './format-words.ts';
import { skipWords, stoppedWords } from './problem-words.ts';

/** What came of an import, each sentence whole in itself. */
export function reportSentences(words: Words, { added, merged, known, stopped }: ImportReport): string[] {
  return [
    ...(stopped ? [words(stoppedWords[stopped])] : []),
    ...(added > 0 || merged + known === 0 ? [counted(words, 'filesAdded', added)] : []),
    ...(merged > 0 ? [counted(words, 'filesMerged', merged)] : []),
    ...(known > 0 ? [counted(words, 'filesKnown', known)] : []),
  ];
}

/** Which entry of the file it was; nothing where the whole file was left out and has no name. */
export const placeInWords = (words: Words, { at, file }: LeftOut): string =>
  at === 0
    ? (file ?? '')
    : file === undefined
      ? words('filesEntry', String(at))
      : words('filesEntryOf', String(at), file);

/** Why it was left out; a reason that we have no words for is told by its name. */
export const reasonInWords = (words: Words, { why }: LeftOut): string => {
  const key = skipWords[why];
  return key === undefined ? why : words(key);
};

/** The whole report, a left-out entry a line. */
export function reportText(words: Words, report: ImportReport, format: string, now: string): string {
  const { skipped, skippedInAll } = report;
  const lines = [words('filesReportTitle', now), formatInWords(words, format), '', ...reportSentences(words, report)];
  if (skippedInAll > 0) {
    lines.push('', counted(words, 'filesSkipped', skippedInAll));
    for (const entry of skipped) {
      const { title, address } = entry;
      const named = [placeInWords(words, entry), title, address, reasonInWords(words, entry)];
      lines.push(named.filter((part) => part !== undefined && part !== '').join('\t'));
    }
    if (skippedInAll > skipped.length) lines.push(counted(words, 'filesNotListed', skippedInAll - skipped.length));
  }
  return `${lines.join('\n')}\n`;
}
