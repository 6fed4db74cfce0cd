import type { Span } from '../../model.ts';
import type { Sentence } from '../sentences.ts';
import { spanIn } from './story.ts';

/** Finds every place where a form of a name stands. */
export type MentionFinder = (forms: string[]) => Span[];

/**
 * Reads the sentences once and remembers where each word stands, so that asking for the mentions of a hundred people
 * does not read the story a hundred times. Scripts without spaces are searched as they are.
 */
export function mentionFinder(sentences: Sentence[]): MentionFinder {
  const places = new Map<string, [Sentence, number][]>();
  for (const sentence of sentences) {
    for (const { 0: word, index } of sentence.text.matchAll(/\p{Lu}[\p{L}\p{M}\p{N}]*/gu)) {
      if (index > 0 && /[\p{L}\p{N}-]$/u.test(sentence.text.slice(index - 1, index))) continue;
      const known = places.get(word);
      if (known) known.push([sentence, index]);
      else places.set(word, [[sentence, index]]);
    }
  }
  return (forms) => {
    const found: { sentence: Sentence; start: number; end: number }[] = [];
    const taken = new Map<Sentence, Set<number>>();
    // The longest form first: the surname inside a full name is no mention of its own.
    for (const form of [...forms].sort((a, b) => b.length - a.length)) {
      const first = /^\p{Lu}[\p{L}\p{M}\p{N}]*/u.exec(form)?.[0];
      const candidates = first
        ? (places.get(first) ?? [])
        : sentences.flatMap((sentence) => occurrences(sentence, form));
      for (const [sentence, start] of candidates) {
        const end = start + form.length;
        if (!sentence.text.startsWith(form, start)) continue;
        if (first && /^[\p{L}\p{N}]/u.test(sentence.text.slice(end, end + 1))) continue;
        const letters = taken.get(sentence) ?? new Set();
        // Forms come longest first and are at least as long as what they may stand in.
        if (letters.has(start) || letters.has(end - 1)) continue;
        for (let at = start; at < end; at++) letters.add(at);
        taken.set(sentence, letters);
        found.push({ sentence, start, end });
      }
    }
    found.sort((a, b) => a.sentence.index - b.sentence.index || a.start - b.start);
    return found.slice(0, mostMentions).map(({ sentence, start, end }) => spanIn(sentence, { start, end }));
  };
}

// A story names nobody a hundred times; a hostile page may.
const mostMentions = 100;

function occurrences(sentence: Sentence, form: string): [Sentence, number][] {
  const found: [Sentence, number][] = [];
  for (let at = sentence.text.indexOf(form); at >= 0; at = sentence.text.indexOf(form, at + form.length))
    found.push([sentence, at]);
  return found;
}
