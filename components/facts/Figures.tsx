import type { Fact } from '../../lib/model.ts';
import { textOf, useArticle } from '../article-context.ts';
import { Line } from '../Line.tsx';
import { PageWords } from '../PageWords.tsx';
import { figureParts } from './figure-words.ts';

type NumberFact = Extract<Fact, { kind: 'number' }>;

/** Figures in boxes, each with what it counts; one that the page counts nothing by keeps its whole sentence. */
export function Figures({ facts }: { facts: NumberFact[] }) {
  return (
    <ul class="figures">
      {facts.map((fact) => (
        <li key={`${fact.at.block} ${fact.at.start}`} class={fact.of ? 'figure' : 'figure figure-wide'}>
          <Line span={fact.sentence}>
            <FigureWords fact={fact} />
          </Line>
        </li>
      ))}
    </ul>
  );
}

/** The figure, and apart from it what it counts or else the sentence it stands in. */
export function FigureWords({ fact }: { fact: NumberFact }) {
  const { article } = useArticle();
  const { figure, counted } = figureParts(fact);
  return (
    <>
      <PageWords className="figure-number">{textOf(article, figure).trim()}</PageWords>{' '}
      <PageWords className="figure-counted">{textOf(article, counted ?? fact.sentence)}</PageWords>
    </>
  );
}
