import type { WhenFact } from '../../lib/model.ts';
import { textOf, useArticle } from '../article-context.ts';
import { Line } from '../Line.tsx';
import { PageWords } from '../PageWords.tsx';
import { timeInWords } from '../times.ts';
import { useWords } from '../words.ts';

/** When it happened, each with the day that we read in the page's words. */
export function Dates({ facts }: { facts: WhenFact[] }) {
  return (
    <ul class="rows">
      {facts.map((fact) => (
        <li key={`${fact.at.block} ${fact.at.start}`}>
          <Line span={fact.sentence}>
            <DateWords fact={fact} />
          </Line>
        </li>
      ))}
    </ul>
  );
}

/** The page's words, and beside them the day we read in them: "Thursday", 6 Jan 2022. "By 2029" says its year itself. */
export function DateWords({ fact: { at, date } }: { fact: WhenFact }) {
  const { article } = useArticle();
  const words = useWords();
  const said = textOf(article, at);
  return (
    <>
      <PageWords className="row-name">{said}</PageWords>{' '}
      {date && !said.includes(date) && (
        <time class="row-note" dateTime={date}>
          {timeInWords(date, words('languageTag'))}
        </time>
      )}
    </>
  );
}
