import type { Range } from '../../model.ts';
import { wordsBefore } from './beside-marks.ts';
import { followsWork, namesWork } from './speaker-words.ts';

/**
 * Whether words in marks are a title ("her novel “…”", "the film “…”") or held at arm's length: a few words inside a
 * sentence in which nobody says anything.
 */
export function isWork(text: string, { start, end }: Range, primary: string, anyoneSpeaks: boolean): boolean {
  const [last, other] = wordsBefore(text, start);
  const marks = text.slice(Math.max(0, start - 2), start);
  if (
    /[“„«"‘'»”]/.test(marks) &&
    last !== undefined &&
    namesWork(last) &&
    !/[:,]\s?[“„«"‘'»”]\s?$/.test(text.slice(Math.max(0, start - 3), start))
  )
    return true;
  // "so genannte", "tak zwany", "так называемый"; "the film version of" is none.
  if (last !== undefined && other !== undefined && namesWork(`${other}-${last}`)) return true;
  if (primary === 'tr' && followsWork.test(text.slice(end + 1, end + 12))) return true;
  if (anyoneSpeaks) return false;
  const words = text.slice(start, end).split(/\s+/).length;
  const first = text[start] ?? '';
  return words < 6 && first === first.toLowerCase() && start > 1;
}
