import type { Fact } from '../../lib/model.ts';
import { textOf, useArticle } from '../article-context.ts';
import { counted } from '../counted.ts';
import { Line } from '../Line.tsx';
import { PageWords } from '../PageWords.tsx';
import { useWords } from '../words.ts';

type WhoFact = Extract<Fact, { kind: 'who' }>;

/** Who the story is about. */
export function People({ facts }: { facts: WhoFact[] }) {
  return (
    <ul class="rows">
      {facts.map((fact) => (
        <li key={`${fact.at.block} ${fact.at.start}`}>
          <Line span={fact.sentence}>
            <PersonWords fact={fact} />
          </Line>
        </li>
      ))}
    </ul>
  );
}

/** Who, what they are, and in how many lines the story speaks of them. */
export function PersonWords({ fact: { at, title, mentions } }: { fact: WhoFact }) {
  const { article } = useArticle();
  const words = useWords();
  return (
    <>
      <PageWords className="row-name">{textOf(article, at)}</PageWords>{' '}
      {title && <PageWords className="row-note">{textOf(article, title)}</PageWords>}{' '}
      <span class="row-count">{counted(words, 'lines', mentions.length)}</span>
    </>
  );
}
