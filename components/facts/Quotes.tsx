import type { Fact } from '../../lib/model.ts';
import { textOf, useArticle } from '../article-context.ts';
import { Line } from '../Line.tsx';
import { PageWords } from '../PageWords.tsx';
import { useWords } from '../words.ts';

type QuoteFact = Extract<Fact, { kind: 'quote' }>;

/** What was said, each with who said it. */
export function Quotes({ facts }: { facts: QuoteFact[] }) {
  return (
    <ul class="quotes">
      {facts.map((fact) => (
        <li key={`${fact.at.block} ${fact.at.start}`}>
          <Line span={fact.sentence}>
            <QuoteWords fact={fact} />
          </Line>
        </li>
      ))}
    </ul>
  );
}

/** What was said, and who said it in the page's words; where the page does not say, that is said. */
export function QuoteWords({ fact: { at, speaker } }: { fact: QuoteFact }) {
  const { article } = useArticle();
  const words = useWords();
  return (
    <>
      <PageWords className="quoted">{textOf(article, at)}</PageWords>{' '}
      {speaker ? (
        <PageWords className="speaker">{textOf(article, speaker)}</PageWords>
      ) : (
        <span class="speaker speaker-unstated">{words('speakerNotStated')}</span>
      )}
    </>
  );
}
