import type { Fact } from '../../lib/model.ts';
import { textOf, useArticle } from '../article-context.ts';
import { Line } from '../Line.tsx';
import { PageWords } from '../PageWords.tsx';

/** Facts that are said in words alone: what happened, and where. */
export function Happenings({ facts }: { facts: Fact[] }) {
  const { article } = useArticle();
  return (
    <ul class="rows">
      {facts.map(({ at, sentence }) => (
        <li key={`${at.block} ${at.start}`}>
          <Line span={sentence}>
            <PageWords className="row-name">{textOf(article, at)}</PageWords>
          </Line>
        </li>
      ))}
    </ul>
  );
}
