import type { Article } from '../../model.ts';
import { type ContentWord, contentWords } from '../../text/content-words.ts';

/** What a title shares with a story. */
export interface Shared {
  /** The weight of the words that the story tells: names and long words more than small ones, rare ones on the page more than common ones. */
  told: number;
  /** How many words stand in the story's headline; of a name that is two words, little more than one. */
  headlined: number;
  /** Which part of its words the story has. */
  share: number;
}

/** Tells what a title shares with the story; `titles` are all those on offer, which show the words that say little on this site. */
export function sharedWith(article: Article, titles: string[]): (title: string) => Shared {
  const story = wordsOf(article);
  const offered = new Map<string, number>();
  for (const title of titles) for (const key of new Set(keysOf(title))) offered.set(key, (offered.get(key) ?? 0) + 1);
  const rarity = (key: string) => 1 - Math.log(offered.get(key) ?? 1) / Math.log(titles.length + 2);
  return (title) => {
    const shared: Shared = { told: 0, headlined: 0, share: 0 };
    const seen = new Set<string>();
    let before = '';
    for (const word of contentWords(title)) {
      const { key } = word;
      const last = before;
      before = key;
      if (seen.has(key)) continue;
      seen.add(key);
      const times = story.times.get(key) ?? 0;
      if (times === 0) continue;
      // "Hong Kong" is one thing, not two.
      const isOneName = (story.pairs.get(`${last} ${key}`) ?? 0) >= 0.6 * times;
      const once = isOneName ? 0.3 : 1;
      const place = story.headline.has(key) ? 1 : story.lead.has(key) ? 0.6 : 0;
      shared.told +=
        once * weightOf(word, title, story) * (place + Math.min(1, Math.log2(times) / 3)) * Math.max(0, rarity(key));
      if (story.headline.has(key)) shared.headlined += once;
      shared.share += once;
    }
    shared.share /= Math.max(1, seen.size);
    return shared;
  };
}

interface StoryWords {
  headline: Set<string>;
  /** Of the first paragraphs. */
  lead: Set<string>;
  /** How often each word stands in the story, and each pair of neighbours. */
  times: Map<string, number>;
  pairs: Map<string, number>;
  /** Words that have a capital inside a sentence, and never none: names, and German nouns. */
  names: Set<string>;
}

const leadBlocks = 3;

function wordsOf({ blocks }: Article): StoryWords {
  const words: StoryWords = {
    headline: new Set(),
    lead: new Set(),
    times: new Map(),
    pairs: new Map(),
    names: new Set(),
  };
  const small = new Set<string>();
  let read = 0;
  for (const { kind, text } of blocks) {
    if (kind === 'caption') continue;
    const isLead = /^(?:standfirst|paragraph|digest)$/.test(kind) && read++ < leadBlocks;
    let last = '';
    for (const { key, start } of contentWords(text)) {
      words.times.set(key, (words.times.get(key) ?? 0) + 1);
      if (last) words.pairs.set(`${last} ${key}`, (words.pairs.get(`${last} ${key}`) ?? 0) + 1);
      last = key;
      if (kind === 'headline') words.headline.add(key);
      if (isLead) words.lead.add(key);
      if (/^\p{Ll}/u.test(text.slice(start, start + 2))) small.add(key);
      else if (kind !== 'headline' && /[\p{L},] $/u.test(text.slice(Math.max(0, start - 2), start)))
        words.names.add(key);
    }
  }
  for (const key of small) words.names.delete(key);
  return words;
}

/** What it says of a title's subject that it has this word. */
function weightOf({ key, start, end }: ContentWord, title: string, { names }: StoryWords): number {
  const word = title.slice(start, end);
  if (/^\d/.test(word)) return 0.2;
  if (/[\u3040-\u9fff\uac00-\ud7af]/.test(word)) return 0.6;
  if (names.has(key)) return 1;
  return [0.15, 0.3, 0.5, 0.5, 0.7][Math.min(word.length, 8) - 4] ?? 0;
}

const keysOf = (title: string): string[] => contentWords(title).map(({ key }) => key);
