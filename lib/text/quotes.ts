import type { Range } from '../model.ts';
import { isUnspaced, primaryOf } from './language.ts';
import { isSpeechVerb } from './names/speech-verbs.ts';
import { type NameFound, namesInAll } from './names.ts';
import { eastAsianSpeaker } from './quotes/east-asian-speaker.ts';
import { isWork } from './quotes/is-work.ts';
import { parted } from './quotes/parted.ts';
import { quotedIn } from './quotes/quoted.ts';
import { tagsIn } from './quotes/speaker.ts';
import { stated } from './quotes/stated.ts';
import type { Tag, Told } from './quotes/tag.ts';

/** Words in quotation marks that someone said, the marks left out. */
export interface QuoteFound extends Range {
  /** Who said it, by name, where the text tells; never a pronoun. */
  speaker?: Range;
}

/** A quote of a whole text: its speaker may be named in another sentence. */
export interface QuoteOfText extends Range {
  speaker?: Range & { sentence: number };
}

/** A sentence, and whether a paragraph begins with it. */
export interface QuotedSentence {
  text: string;
  opens: boolean;
}

/**
 * The direct quotes in one sentence, in order. Titles of works and single words held at arm's length ("so-called
 * ‘experts’") are no quotes. A mark that opens or closes in another sentence counts: quotes run over several.
 */
export function quotesIn(text: string, language: string): QuoteFound[] {
  if (!/["'“”„«»‘‚「『–—-]/.test(text)) return [];
  return read(
    { text, opens: true },
    undefined,
    () => namesInAll([text], language)[0] ?? [],
    primaryOf(language),
  ).quotes.map(({ told, ...range }) => (told?.kind === 'name' ? { ...range, speaker: told.range } : range));
}

/**
 * The direct quotes of a text, by sentence. A quote that runs over several sentences has one speaker; who is called
 * "she" is named where one person alone stands before; a sentence that only quotes goes on for who spoke before it.
 */
export function quotesInAll(sentences: QuotedSentence[], language: string, names: NameFound[][]): QuoteOfText[][] {
  const primary = primaryOf(language);
  let open: string | undefined;
  const seen = sentences.map((sentence, index) => {
    // Who closes a paragraph without closing the quote goes on in the next only where that opens it again.
    if (sentence.opens && open && sentence.text[0] !== open) open = undefined;
    const one = read(sentence, open, () => names[index] ?? [], primary);
    open = one.open;
    return one;
  });
  return stated(sentences, seen, names);
}

/** What one sentence quotes, and whom it names for that. */
export interface Read {
  quotes: (Range & { told?: Told })[];
  /** It began inside a quote, and ended inside one. */
  began: boolean;
  open?: string;
}

// A sentence quotes a few times; what quotes more is no sentence, and who speaks in it is not asked.
const mostSpoken = 30;

function read({ text }: QuotedSentence, opened: string | undefined, namesOf: () => NameFound[], primary: string): Read {
  const { ranges, open } = quotedIn(text, primary, opened);
  const began = opened !== undefined;
  const result = (quotes: Read['quotes']): Read => ({ quotes, began, ...(open ? { open } : {}) });
  if (!ranges.length) return result([]);
  if (isUnspaced(primary)) {
    return result(
      ranges.flatMap((range) => {
        if (!isSaid(text, range, primary, false)) return [];
        const speaker = eastAsianSpeaker(text, range, primary);
        return [{ ...range, ...(speaker ? { told: { kind: 'name' as const, range: speaker } } : {}) }];
      }),
    );
  }
  const parts = ranges.map((range) => parted(text, range, primary));
  const said = parts.flatMap((part) => part.said);
  if (ranges.length > mostSpoken) return result(said.filter((range) => isSaid(text, range, primary, false)));
  const tags = tagsIn(text, said, namesOf(), primary);
  const tagged = parts.some(({ tag }) => tag);
  return result(
    said.flatMap((range) => {
      const tag = nearest(tags, range, said, text);
      const runsOn = (open !== undefined && range.end === text.length) || (began && range.start === 0);
      if (!isSaid(text, range, primary, tagged || runsOn || (tag !== undefined && touches(text, tag, range))))
        return [];
      if (isWork(text, range, primary, tags.length > 0)) return [];
      return [{ ...range, ...(tag ? { told: tag.told } : {}) }];
    }),
  );
}

/** Of several who spoke, the one nearest to the quote: right behind it before right ahead of it, a name before nobody. */
function nearest(tags: Tag[], quote: Range, said: Range[], text: string): Tag | undefined {
  let best: Tag | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const tag of tags) {
    const ahead = tag.at.start >= quote.end;
    if (tag.governs && !ahead && quote.start - tag.at.end < 45) return tag;
    const [from, to] = ahead ? [quote.end, tag.at.start] : [tag.at.end, quote.start];
    const crossed = said.filter((other) => other !== quote && from <= other.start && other.end <= to).length;
    const stops = /[.;!?] /.test(ahead ? text.slice(from + 2, to) : text.slice(from, to)) ? 80 : 0;
    const distance = Math.max(0, to - from) + 60 * crossed + stops + (tag.told.kind === 'other' ? 25 : 0);
    if (distance < bestDistance) [best, bestDistance] = [tag, distance];
  }
  return best;
}

/** “No,” Lind said: what is right beside the words that say who spoke was said, however short; “Ferry” author Lind was not. */
function touches(text: string, { at }: Tag, { end }: Range): boolean {
  const between = text.slice(end, at.start);
  return (
    at.start >= end &&
    between.length < 45 &&
    /^ ?[,.!?]?[”"»“’'›]?,? ?[—–-]? ?[^”"»“.;]{0,40}$/.test(between) &&
    (between.length < 4 || /[,.!?…—–]/.test(text.slice(end - 1, at.start)))
  );
}

function isSaid(text: string, { start, end }: Range, primary: string, tagged: boolean): boolean {
  const words = text.slice(start, end);
  const after = text.slice(end, end + 4);
  // What was said is followed by と, or ends the sentence; the name of a work is followed by what becomes of it.
  if (primary === 'ja')
    return words.length >= 8 && /[\u3040-\u309f]/.test(words) && /^[」』”]?(?:と|って|。|$)/.test(after);
  if (isUnspaced(primary)) return words.length >= 8;
  // The “Courier”-owned bridge: a part of a word.
  if (/^[”"»“’'›][-‑]\p{L}/u.test(after)) return false;
  const list = words.split(/[\s—–]+/).filter((word) => /[^\s.,;:!?"“”«»()]/.test(word));
  if (list.length < 3 && !(tagged && list.length > 0 && /[^\d\s]{2}/.test(words))) return false;
  // "The Long Way Home": a title has capitals throughout. German nouns have them too, but verbs do not.
  const small = (word: string) => word[0] === word[0]?.toLowerCase() && word[0] !== word[0]?.toUpperCase();
  if (primary === 'de') return tagged || (list.length > 3 && list.some((word) => word.length > 2 && small(word)));
  const long = list.slice(1).filter((word) => word.length > 3);
  return (
    tagged ||
    long.length === 0 ||
    long.filter((word) => !small(word)).length < 0.75 * long.length ||
    list.some((word) => isSpeechVerb(word, primary))
  );
}
