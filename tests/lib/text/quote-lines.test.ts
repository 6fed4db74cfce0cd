import { expect, test } from 'vitest';
import { namesInAll } from '../../../lib/text/names.ts';
import { quotesInAll } from '../../../lib/text/quotes.ts';
import { eastern } from './quote-lines/eastern.ts';
import { english } from './quote-lines/english.ts';
import { germanic } from './quote-lines/germanic.ts';
import { romance } from './quote-lines/romance.ts';

const lines = [english, germanic, romance, eastern].flatMap((text) => text.split('\n')).filter(Boolean);

test('quotes and their speakers, in newsroom style: 95 of 100 lines are right to the letter', () => {
  const wrong = lines.flatMap((line) => {
    const { language, sentences, wanted } = readLine(line);
    const texts = sentences.map(({ text }) => text);
    const found = quotesInAll(sentences, language, namesInAll(texts, language)).flatMap((quotes, index) =>
      quotes.map(
        ({ start, end, speaker }) =>
          `${texts[index]?.slice(start, end)} = ${speaker ? texts[speaker.sentence]?.slice(speaker.start, speaker.end) : '?'}`,
      ),
    );
    return found.join(' / ') === wanted.join(' / ') ? [] : [`${line}\n    found: ${found.join(' / ')}`];
  });
  if (wrong.length)
    console.log(`quotes: ${lines.length - wrong.length} of ${lines.length} right. Wrong:\n${wrong.join('\n')}`);
  expect(lines.length).toBeGreaterThanOrEqual(300);
  expect(new Set(lines.map((line) => line.slice(0, 2))).size).toBeGreaterThanOrEqual(8);
  expect(1 - wrong.length / lines.length).toBeGreaterThanOrEqual(0.95);
});

/** A line of the lists: what stands in its sentences, and each quote as "words = speaker". */
function readLine(line: string) {
  const language = line.slice(0, 2);
  const said: { words: string; by: string }[] = [];
  const speakers = new Map<string, string>();
  const sentences = line
    .slice(4)
    .split(/(?= ¶)/)
    .map((part) => {
      const opens = !/^ ¶ /.test(part);
      const marked = part.replace(/^ ¶+ /, '');
      for (const [, by = '', name = ''] of marked.matchAll(/\[(?:(\w)\|)?([^\]]+)\]/g)) speakers.set(by, name);
      const bare = marked.replace(/\[(?:\w\|)?([^\]]+)\]/g, '$1');
      for (const [, by = '', words = ''] of bare.matchAll(/\{(?:(\w)\|)?([^}]+)\}?/g))
        said.push({ words: words.trim(), by });
      return { text: bare.replace(/\{(?:\w\|)?|\}/g, ''), opens };
    });
  const wanted = said.map(({ words, by }) => `${words} = ${speakers.get(by) ?? '?'}`);
  return { language, sentences, wanted };
}
