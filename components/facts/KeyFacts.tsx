import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Fact, FactKind, WhenFact } from '../../lib/model.ts';
import type { MessageKey } from '../../lib/words.ts';
import { useWords } from '../words.ts';
import { Dates } from './Dates.tsx';
import { Figures } from './Figures.tsx';
import { Happenings } from './Happenings.tsx';
import { People } from './People.tsx';
import { Quotes } from './Quotes.tsx';
import { Timeline } from './Timeline.tsx';

/** Every key fact, kind by kind, the most telling of each kind first; where the story has a timeline, it stands for the dates on it. */
export function KeyFacts({ facts, timeline = [] }: { facts: Fact[]; timeline?: WhenFact[] | undefined }) {
  const of = <K extends FactKind>(kind: K) =>
    facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  return (
    <>
      <Group title="factsNumbers" facts={of('number')} show={(some) => <Figures facts={some} />} />
      <Group title="factsQuotes" facts={of('quote')} show={(some) => <Quotes facts={some} />} />
      <Group title="factsPeople" facts={of('who')} show={(some) => <People facts={some} />} />
      <Group title="factsWhat" facts={of('what')} show={(some) => <Happenings facts={some} as="page-words" />} />
      <Group title="timeline" facts={timeline} show={(days) => <Timeline days={days} />} />
      <Group
        title="factsDates"
        facts={of('when').filter(({ date }) => !timeline.some((day) => day.date === date))}
        show={(some) => <Dates facts={some} />}
      />
      <Group title="factsPlaces" facts={of('where')} show={(some) => <Happenings facts={some} as="row-name" />} />
    </>
  );
}

function Group<F extends Fact>(props: { title: MessageKey; facts: F[]; show: (facts: F[]) => ComponentChildren }) {
  const id = useId();
  const words = useWords();
  if (props.facts.length === 0) return null;
  return (
    <section class="facts" aria-labelledby={id}>
      <h3 id={id}>{words(props.title)}</h3>
      {props.show(props.facts)}
    </section>
  );
}
