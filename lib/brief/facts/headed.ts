import { contentWords } from '../../text/content-words.ts';
import type { FactStory } from './story.ts';

/** Tells how many of the words that head the story a statement shares: the headline's one each, those of the lines below it half. */
export function headedBy({ article, sentences, headline }: FactStory): (words: Set<string>) => number {
  const below = sentences.filter(({ block }) => block.kind === 'standfirst').map(({ text }) => text);
  const standfirst = new Set(contentWords([...below, article.description ?? ''].join(' ')).map(({ key }) => key));
  return (words) => {
    let shared = 0;
    for (const word of words) shared += headline.has(word) ? 1 : standfirst.has(word) ? 0.5 : 0;
    return shared;
  };
}
