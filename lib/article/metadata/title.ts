import { fold } from '../../text/fold.ts';

/** Words in lower case without marks, for telling whether two headlines are one. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(word) ?? [];

// What is no mark of the common kinds: the browser takes a third of a millisecond to make ready for all letters there are.
const word =
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\s!-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\ufe30-\ufe4f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

/** How alike two texts are by their words, 0 to 1: all of the shorter one's count most, the rest of the longer one's as well. */
export const closeness = (a: string, b: string): number => {
  const longer = Math.max(new Set(wordsOf(a)).size, new Set(wordsOf(b)).size);
  const shorter = Math.min(new Set(wordsOf(a)).size, new Set(wordsOf(b)).size);
  return likeness(a, b) * (0.7 + (0.3 * shorter) / Math.max(1, longer));
};

/** How much of the shorter text's words the other has, 0 to 1. */
export const likeness = (a: string, b: string): number => {
  const one = new Set(wordsOf(a));
  const other = new Set(wordsOf(b));
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.min(one.size, other.size);
};

const separator = /\s+[|–—\-·•:»›/]\s+|\s*[|｜：]\s*|\s+::\s+/g;

/** A title without the outlet's and the section's name around it: "Storm hits coast - World - Courier". */
export const withoutSuffix = (title: string, site: string | undefined, host: string): string => {
  const cuts = [...title.matchAll(separator)];
  let end = title.length;
  let pieceEnd = title.length;
  for (const cut of cuts.reverse()) {
    const piece = title.slice(cut.index + cut[0].length, pieceEnd);
    const head = title.slice(0, cut.index);
    const behind = wordsOf(title.slice(cut.index + cut[0].length, end)).length;
    if (wordsOf(head).length < 3 || behind > 8) break;
    // After a bar, a short tail is a section's name, or the outlet's under another name.
    const short = /[|｜]|::/.test(cut[0]) && behind <= 5 && wordsOf(head).length > behind;
    // "Storm hits coast | Courier - News from the valley"
    if (isOutlet(piece, site, host) || day.test(piece) || (short && pieceEnd === end)) end = cut.index;
    pieceEnd = cut.index;
  }
  let kept = fold(title.slice(0, end));
  const first = kept.match(/^(.{2,40}?)(?:\s+[|–—\-:]\s+|:\s+|\s*[|｜]\s*)/);
  if (first?.[1] && isOutlet(first[1], site, host) && wordsOf(kept.slice(first[0].length)).length >= 3) {
    kept = kept.slice(first[0].length);
  }
  return kept;
};

const day = /^\d{1,2}[./]\d{1,2}[./]\d{4}$|^\d{4}-\d\d-\d\d$/;

const isOutlet = (text: string, site: string | undefined, host: string): boolean => {
  const name = squashed(text);
  if (name.length < 2) return false;
  if (site && (squashed(site) === name || squashed(site).includes(name) || name.includes(squashed(site)))) return true;
  const domain = squashed(host.replace(/^(?:www|m|edition|amp)\./, ''));
  if (domain.includes(name)) return true;
  const label = squashed(host.split('.').at(-2) ?? '');
  // Two letters stand in many a word.
  return name.length < 40 && (label.length > 3 ? name.includes(label) : wordsOf(text).includes(label));
};

const squashed = (text: string): string => wordsOf(text).join('');
