import type { Fact } from '../../lib/model.ts';
import { textOf, useArticle } from '../article-context.ts';
import { Line } from '../Line.tsx';
import { PageWords } from '../PageWords.tsx';

/** Facts that are said in words alone: what happened, in the page's type, and where, as names. */
export function Happenings({ facts, as }: { facts: Fact[]; as: 'page-words' | 'row-name' }) {
  const { article } = useArticle();
  return (
    <ul class="rows">
      {facts.map(({ at, sentence }) => (
        <li key={`${at.block} ${at.start}`}>
          <Line span={sentence}>
            <PageWords className={as}>{textOf(article, at)}</PageWords>
          </Line>
        </li>
      ))}
    </ul>
  );
}
