import type { Range } from '../../model.ts';
import { isSpeechVerb } from '../names/speech-verbs.ts';
import { tokensOf } from '../names/tokens.ts';
import { trimmed } from '../trimmed.ts';

const pairs: Record<string, string> = {
  '“': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘’',
  '"': '"',
  "'": "'",
};

/** What a sentence quotes, and the mark that is still open where it ends. */
export interface Quoted {
  ranges: Range[];
  open?: string;
}

/**
 * Stretches between quotation marks, marks left out, in order and without nesting: the outer quote is the one that was
 * said. `opened` is a mark that a sentence before left open. A mark without its partner runs to the sentence's end, or
 * from its beginning. In the languages that do so, a dash at a line's head quotes up to the words that say who spoke.
 */
export function quotedIn(text: string, primary: string, opened?: string): Quoted {
  const ranges: Range[] = [];
  let open = opened ? { mark: opened, at: -1 } : undefined;
  // Swedish and Finnish open and close with ”.
  const closesItself = primary === 'sv' || primary === 'fi';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (open) {
      if (at === 0 && open.at < 0 && mark === open.mark && mark !== '"') {
        // Each paragraph of a long quote opens it again.
        open = { mark, at };
      } else if (closes(text, at, open.mark, closesItself)) {
        ranges.push(...trimmed(text, open.at + 1, at));
        open = undefined;
      }
    } else if (opens(text, at, primary, closesItself)) {
      open = { mark, at };
    } else if (
      !ranges.length &&
      (mark === '”' || (mark === '»' && primary !== 'de') || mark === '」') &&
      /[\s,.;:)—–]/.test(text[at + 1] ?? ' ')
    ) {
      // It opened in a sentence before.
      ranges.push(...trimmed(text, 0, at));
    }
  }
  if (!open) return { ranges: ranges.length ? ranges : dashed(text, primary) };
  const { mark, at } = open;
  if (mark === "'" || mark === '‘' || mark === '‚') return { ranges };
  ranges.push(...trimmed(text, at + 1, text.length));
  return { ranges, open: mark };
}

const dashing = new Set(['sv', 'nb', 'da', 'fi', 'pl', 'ru']);

/** "– We do not pay, says Lind.": the line speaks up to the verb of saying. */
function dashed(text: string, primary: string): Range[] {
  if (!dashing.has(primary) || !/^[–—-] ?\S/.test(text)) return [];
  const from = /^[–—-] ?/.exec(text)?.[0].length ?? 0;
  for (const { text: word, start, gap } of tokensOf(text, primary)) {
    // The words that say who spoke follow a comma, a dash or what ends the sentence.
    if (start > from && /[,–—?!]/.test(gap) && isSpeechVerb(word, primary))
      return trimmed(text, from, start - gap.replace(/^[?!]+/, '').length);
  }
  return trimmed(text, from, text.length);
}

function opens(text: string, at: number, primary: string, closesItself: boolean): boolean {
  const mark = text[at] ?? '';
  if (mark === '”') return closesItself && isWordLike(text.slice(at + 1, at + 2)) && !isWordLike(text[at - 1] ?? ' ');
  if (!(mark in pairs)) return false;
  // French and German disagree on which way « » points: a mark that text follows at once opens.
  if (mark === '»' && primary !== 'de' && primary !== 'da') return false;
  if (mark === '“' && (primary === 'de' || primary === 'pl') && !isWordLike(text.slice(at + 1, at + 2))) return false;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (mark === '"' || mark === "'" || mark === '‘') return /[\s([—–:>/]/.test(before) && !/\s/.test(after);
  return true;
}

function closes(text: string, at: number, opened: string, closesItself: boolean): boolean {
  const mark = text[at] ?? '';
  const wanted = closesItself && opened === '”' ? '”' : (pairs[opened] ?? '');
  if (mark === '' || !wanted.includes(mark)) return false;
  if (opened === "'" || opened === '‘' || opened === '‚') {
    // ’ is an apostrophe inside words ("don’t"), and where the next quote mark is still to come after "boys’".
    return (
      !/[\s(]/.test(text[at - 1] ?? ' ') &&
      /^(?:$|[\s.,;:!?)\]—–-])/.test(text.slice(at + 1, at + 2)) &&
      !/^s $/.test(text.slice(at - 1, at) + text.slice(at + 1, at + 2))
    );
  }
  return opened !== '"' || !isWordLike(text.slice(at + 1, at + 2));
}

/** A letter or a digit, or the sign that opens a Spanish question. */
const isWordLike = (letter: string): boolean => /[\d¿¡…]/.test(letter) || letter.toLowerCase() !== letter.toUpperCase();
