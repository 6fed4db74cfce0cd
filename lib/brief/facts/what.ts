import { contentWords } from '../../text/content-words.ts';
import type { Sentence } from '../sentences.ts';
import { type FactFinder, rounded } from './candidate.ts';
import { isDangling, isFirstPerson } from './dangling.ts';
import { headedBy } from './headed.ts';
import { scoresIn } from './match-score.ts';
import { statementIn } from './statement.ts';
import { spanIn } from './story.ts';

/** Statements: of the news sentence, or else of the most telling one, and of what tells most of the rest, without who it is known from. */
export const whatFacts: FactFinder = (story) => {
  const { article, sentences, weights, news } = story;
  const headed = headedBy(story);
  const scored = scoresIn(story);
  const rank = ({ index }: Sentence) => (news.has(index) ? 10 : 0) + (weights.get(index) ?? 0);
  const stated = sentences.filter(
    ({ block, text }) =>
      block.kind !== 'headline' && text.length >= shortest(text) && !statesNothing.test(text) && !isQuotation(text),
  );
  const told = stated.sort((a, b) => rank(b) - rank(a) || a.index - b.index);
  return told.slice(0, most).map((sentence) => {
    const weight = weights.get(sentence.index) ?? 0;
    const range = statementIn(sentence.text, article.language);
    const words = new Set(contentWords(sentence.text.slice(range.start, range.end)).map(({ key }) => key));
    return {
      fact: {
        kind: 'what',
        at: spanIn(sentence, range),
        sentence: sentence.span,
        confidence: rounded(0.3 + 0.3 * weight),
      },
      score: weight,
      from: sentence.index,
      words,
      dangles: isDangling(sentence.text.slice(range.start), article.language) || isFirstPerson(sentence.text),
      headed: headed(words) + (sentence.block.kind === 'standfirst' ? ofStandfirst : 0),
      scored: scored.has(sentence.index),
    };
  });
};

// More would only be weighed to be left out.
const most = 40;

/** What a line below the headline is worth in words of the headline. */
const ofStandfirst = 2;

const shortest = (text: string) => (/[\u3040-\u9fff]/.test(text) ? 10 : 30);

/** A question, what only announces a list, or in scripts without spaces a line of a list. */
const statesNothing = /[?？:：;]["”’»)]*$|: ?\d{1,2}\.?$|^[^：。]{1,12}：[^。]*$/u;

/** It opens with a quotation of some length, or is one for the most part: said by somebody, and no statement of the page's own. */
const isQuotation = (text: string): boolean =>
  /^[–—-] ?\p{Lu}/u.test(text) ||
  (/^["“„«»][^"“”„«»]{1,400}(?:["”“»«]|$)/u.exec(text)?.[0].length ?? 0) > text.length / 3 ||
  [...text.matchAll(/["“„«»][^"“”„«»]{1,400}["”“»«]/gu)].reduce((sum, [quoted]) => sum + quoted.length, 0) >
    (2 * text.length) / 3;
