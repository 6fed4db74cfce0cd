import type { Span } from '../lib/model.ts';
import { Line } from './Line.tsx';

/** Sentences of the page, each a line that leads back to its place there. */
export const Lines = ({ spans }: { spans: Span[] }) => (
  <ul class="lines">
    {spans.map((span) => (
      <li key={`${span.block} ${span.start}`}>
        <Line span={span} />
      </li>
    ))}
  </ul>
);
