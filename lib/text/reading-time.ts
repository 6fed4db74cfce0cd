// Silent reading of news: about 240 words a minute where words are spaced (Brysbaert 2019, 238 for English non-fiction),
// about 500 signs a minute in Chinese and Japanese, which write none.
const wordsPerSecond = 4;
const signsPerSecond = 8;

/** How many seconds a text takes to read. */
export function readingSeconds(text: string): number {
  const signs = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0;
  const words =
    text.replace(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu, ' ').match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  return words / wordsPerSecond + signs / signsPerSecond;
}
