import type { Range } from '../../model.ts';
import type { NameFound } from '../names.ts';
import type { QuotedSentence, QuoteOfText, Read } from '../quotes.ts';

type Speaker = Range & { sentence: number };

/** How many sentences back a pronoun's owner may stand. */
const back = 3;

/** The quotes of each sentence with their speakers, also where another sentence names them. */
export function stated(sentences: QuotedSentence[], seen: Read[], names: NameFound[][]): QuoteOfText[][] {
  const speakers = seen.map(({ quotes }, index): Speaker | undefined => {
    const told = quotes.map((quote) => quote.told).find((one) => one && one.kind !== 'other');
    if (told?.kind === 'name') return { ...told.range, sentence: index };
    return told?.kind === 'pronoun' ? ownerOf(sentences, names, index, seen, told.office) : undefined;
  });
  shareOverQuote(seen, speakers);
  let before: Speaker | undefined;
  return seen.map(({ quotes }, index) => {
    const told = quotes.some((quote) => quote.told);
    const alone = quotes.length > 0 && !told && isAll(sentences[index]?.text ?? '', quotes);
    // “…,” Lind said. “…”: in a paragraph, what follows without a word of who spoke goes on.
    if (sentences[index]?.opens) before = undefined;
    const goesOn = alone && !speakers[index] ? (before ?? nextTo(sentences, seen, speakers, names, index)) : undefined;
    if (quotes.length) before = speakers[index] ?? goesOn;
    else before = undefined;
    return quotes.map(({ start, end, told: one }): QuoteOfText => {
      const own: Speaker | undefined =
        one?.kind === 'name'
          ? { ...one.range, sentence: index }
          : one?.kind === 'other'
            ? undefined
            : (speakers[index] ?? goesOn);
      const of = one === undefined && quotes.some((quote) => quote.told?.kind === 'name') && !alone ? undefined : own;
      return of ? { start, end, speaker: of } : { start, end };
    });
  });
}

/** In its paragraph: the one person of the sentence before, or who speaks in the quote that follows. */
function nextTo(
  sentences: QuotedSentence[],
  seen: Read[],
  speakers: (Speaker | undefined)[],
  names: NameFound[][],
  index: number,
): Speaker | undefined {
  const follows = index + 1 < seen.length && !sentences[index + 1]?.opens && seen[index + 1]?.quotes[0]?.start;
  if (typeof follows === 'number' && follows < 2 && speakers[index + 1]) return speakers[index + 1];
  if (sentences[index]?.opens && !sentences[index - 1]?.text.endsWith(':')) return undefined;
  const people = (names[index - 1] ?? []).filter(({ kind }) => kind === 'person');
  const [only] = people;
  return only && people.length === 1 && !seen[index - 1]?.quotes.length
    ? { start: only.start, end: only.end, sentence: index - 1 }
    : undefined;
}

/** A quote that runs over sentences has the speaker that any of them tells. */
function shareOverQuote(seen: Read[], speakers: (Speaker | undefined)[]): void {
  for (let at = 0; at < seen.length; at++) {
    if (!seen[at]?.open) continue;
    let last = at;
    while (last + 1 < seen.length && seen[last + 1]?.began) last++;
    const speaker = speakers.slice(at, last + 1).find((one) => one);
    const other = seen.slice(at, last + 1).some(({ quotes }) => quotes.some(({ told }) => told?.kind === 'other'));
    if (speaker && !other) for (let index = at; index <= last; index++) speakers[index] ??= speaker;
    at = last;
  }
}

/** The one person whom the sentences before name; nobody where there are two. */
function ownerOf(
  sentences: QuotedSentence[],
  names: NameFound[][],
  index: number,
  seen: Read[],
  office?: string,
): Speaker | undefined {
  const owners = new Map<string, Speaker>();
  const held = new Map<string, Speaker>();
  for (let at = index; at >= Math.max(0, index - back); at--) {
    const text = sentences[at]?.text ?? '';
    const quoted = seen[at]?.quotes ?? [];
    for (const { kind, start, end, title } of names[at] ?? []) {
      if (kind !== 'person' || quoted.some((quote) => start < quote.end && quote.start < end)) continue;
      const words = text.slice(start, end);
      const key = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
      const known = owners.get(key);
      if (!known || words.length > known.end - known.start) owners.set(key, { start, end, sentence: at });
      if (office && title && text.slice(title.start, title.end).toLowerCase().includes(office))
        held.set(key, { start, end, sentence: at });
    }
    if (owners.size > 0 && at < index) break;
  }
  // "the mayor said": of several, the one who was called so.
  if (held.size === 1) return [...held.values()][0];
  return owners.size === 1 ? [...owners.values()][0] : undefined;
}

/** Whether a sentence is nothing but quotes. */
function isAll(text: string, quotes: Range[]): boolean {
  const said = quotes.reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length - said <= 6;
}
