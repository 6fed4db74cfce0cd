import { contentWords } from '../../text/content-words.ts';
import type { Sentence } from '../sentences.ts';
import { type FactFinder, rounded } from './candidate.ts';
import { statementIn } from './statement.ts';
import { spanIn } from './story.ts';

/** Statements: of the news sentence, or else of the most telling one, and of what tells most of the rest, without who it is known from. */
export const whatFacts: FactFinder = ({ article, sentences, weights, news }) => {
  const rank = ({ index }: Sentence) => (news.has(index) ? 10 : 0) + (weights.get(index) ?? 0);
  const told = sentences
    .filter(
      ({ block, text }) =>
        block.kind !== 'headline' && text.length >= shortest(text) && !statesNothing.test(text) && !isQuotation(text),
    )
    .sort((a, b) => rank(b) - rank(a) || a.index - b.index);
  return told.slice(0, most).map((sentence) => {
    const weight = weights.get(sentence.index) ?? 0;
    const range = statementIn(sentence.text, article.language);
    return {
      fact: {
        kind: 'what',
        at: spanIn(sentence, range),
        sentence: sentence.span,
        confidence: rounded(0.3 + 0.3 * weight),
      },
      score: weight,
      from: sentence.index,
      words: new Set(contentWords(sentence.text.slice(range.start, range.end)).map(({ key }) => key)),
    };
  });
};

// More would only be weighed to be left out.
const most = 40;

const shortest = (text: string) => (/[\u3040-\u9fff]/.test(text) ? 10 : 30);

/** A question, what only announces a list, or in scripts without spaces a line of a list. */
const statesNothing = /[?？:：;]["”’»)]*$|^[^：。]{1,12}：[^。]*$/u;

/** It opens with a quotation of some length: said by somebody, and no statement of the page's own. */
const isQuotation = (text: string): boolean =>
  (/^["“„«»][^"“”„«»]{1,400}(?:["”“»«]|$)/u.exec(text)?.[0].length ?? 0) > text.length / 3;
