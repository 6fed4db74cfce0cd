import type { Range } from '../../model.ts';
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

/**
 * Stretches between quotation marks, marks left out, in order and without nesting: the outer quote is the one that was
 * said. A mark without its partner runs to the sentence's end, or from its beginning.
 */
export function quotedIn(text: string, primary: string): Range[] {
  const found: Range[] = [];
  let open: { mark: string; at: number } | undefined;
  // Swedish and Finnish open and close with ”.
  const closesItself = primary === 'sv' || primary === 'fi';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (open) {
      if (closes(text, at, open.mark, closesItself)) {
        found.push(...trimmed(text, open.at + 1, at));
        open = undefined;
      }
    } else if (opens(text, at, primary, closesItself)) {
      open = { mark, at };
    } else if (
      !found.length &&
      (mark === '”' || (mark === '»' && primary !== 'de') || mark === '」') &&
      /[\s,.;:)—–]/.test(text[at + 1] ?? ' ')
    ) {
      // It opened in a sentence before.
      found.push(...trimmed(text, 0, at));
    }
  }
  if (open && open.mark !== "'" && open.mark !== '‘' && open.mark !== '‚')
    found.push(...trimmed(text, open.at + 1, text.length));
  return found;
}

function opens(text: string, at: number, primary: string, closesItself: boolean): boolean {
  const mark = text[at] ?? '';
  if (mark === '”') return closesItself && /^\p{L}/u.test(text.slice(at + 1, at + 3));
  if (!(mark in pairs)) return false;
  // French and German disagree on which way « » points: a mark that text follows at once opens.
  if (mark === '»' && primary !== 'de' && primary !== 'da') return false;
  if (mark === '“' && (primary === 'de' || primary === 'pl') && !/^[\p{L}\d]/u.test(text.slice(at + 1, at + 3)))
    return false;
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
  return opened !== '"' || !/^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 2));
}
