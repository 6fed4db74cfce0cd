import type { WhenFact } from '../../lib/model.ts';
import { Line } from '../Line.tsx';
import { DateWords } from './Dates.tsx';

/** The story's days in the order of time: the page's words, the day we read in them, and the sentence they stand in behind both. */
export const Timeline = ({ days }: { days: WhenFact[] }) => (
  <ol class="timeline">
    {days.map((fact) => (
      <li key={`${fact.at.block} ${fact.at.start}`}>
        <details>
          <summary>
            <DateWords fact={fact} />
          </summary>
          <Line span={fact.sentence} />
        </details>
      </li>
    ))}
  </ol>
);
