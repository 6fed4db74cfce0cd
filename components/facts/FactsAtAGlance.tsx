import type { Fact } from '../../lib/model.ts';
import { textOf, useArticle } from '../article-context.ts';
import { Line } from '../Line.tsx';
import { PageWords } from '../PageWords.tsx';
import { DateWords } from './Dates.tsx';
import { FigureWords } from './Figures.tsx';
import { PersonWords } from './People.tsx';
import { QuoteWords } from './Quotes.tsx';

/** The most telling facts, one line each, in the order of the brief. */
export function FactsAtAGlance({ facts }: { facts: Fact[] }) {
  return (
    <ul class="rows">
      {facts.map((fact) => (
        <li key={`${fact.kind} ${fact.at.block} ${fact.at.start}`} class={`glance-${fact.kind}`}>
          <Line span={fact.sentence}>
            <FactWords fact={fact} />
          </Line>
        </li>
      ))}
    </ul>
  );
}

function FactWords({ fact }: { fact: Fact }) {
  const { article } = useArticle();
  switch (fact.kind) {
    case 'number':
      return <FigureWords fact={fact} />;
    case 'quote':
      return <QuoteWords fact={fact} />;
    case 'who':
      return <PersonWords fact={fact} />;
    case 'when':
      return <DateWords fact={fact} />;
    case 'what':
      return <PageWords className="page-words">{textOf(article, fact.at)}</PageWords>;
    case 'where':
      return <PageWords className="row-name">{textOf(article, fact.at)}</PageWords>;
  }
}
