import { useId } from 'preact/hooks';
import { type Sourcing as BriefSourcing, type Source, type SourceKind, sourceKinds } from '../../lib/model.ts';
import { textOf, useArticle } from '../article-context.ts';
import { type CountedKey, counted } from '../counted.ts';
import { BasisMark } from '../HowWeKnow.tsx';
import { Lines } from '../Lines.tsx';
import { PageWords } from '../PageWords.tsx';
import { useWords } from '../words.ts';

const countedAs = {
  people: 'sourcingPeople',
  organisations: 'sourcingOrganisations',
  unnamed: 'sourcingUnnamed',
  documents: 'sourcingDocuments',
} as const satisfies Record<SourceKind, CountedKey>;

/** What the story says it rests on, counted; each count opens the sentences that attribute something to its sources. */
export function Sourcing({ sourcing }: { sourcing: BriefSourcing }) {
  const id = useId();
  const words = useWords();
  return (
    <section class="sourcing" aria-labelledby={id}>
      <h2 id={id}>
        <BasisMark kind="inferred" />
        {words('sourcing')}
      </h2>
      {sourceKinds
        .filter((kind) => sourcing[kind].length > 0)
        .map((kind) => (
          <details key={kind}>
            <summary>{counted(words, countedAs[kind], sourcing[kind].length)}</summary>
            <ul class="sources">
              {sourcing[kind].map((source) => (
                <OneSource
                  key={`${source.at.block} ${source.at.start} ${source.sentences[0]?.block}`}
                  source={source}
                />
              ))}
            </ul>
          </details>
        ))}
    </section>
  );
}

/** Of a source that is cited again and again two sentences are enough at first. */
const mostLines = 2;

function OneSource({ source: { at, sentences } }: { source: Source }) {
  const { article } = useArticle();
  const words = useWords();
  const others = sentences.slice(mostLines);
  return (
    <li>
      <PageWords className="row-name">{textOf(article, at)}</PageWords>
      <Lines spans={sentences.slice(0, mostLines)} />
      {others.length > 0 && (
        <details class="more-lines">
          <summary>{counted(words, 'linesMore', others.length)}</summary>
          <Lines spans={others} />
        </details>
      )}
    </li>
  );
}
