import { expect, test } from 'vitest';
import { sectionsOf } from '../../../../lib/brief/roles/sections.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import type { Form } from '../../../../lib/model.ts';
import { articleOf } from '../../../support/article-of.ts';

const latestIn = (lines: string, form: Form = 'live') => {
  const article = articleOf(lines, { form });
  const sections = sectionsOf(article, sentencesOf(article)).filter(({ role }) => role === 'latest');
  return sections.flatMap(({ sentences }) => sentences.map((span) => textOf(article, span)));
};
const entries = (...times: string[]) => `# The harbour today
  The harbour is closed since noon, and boats wait outside of it.
  ## ${times[0]}
  The dredger is afloat again, the harbour master says on his way home.
  ## ${times[1]}
  Two boats have left the line and sail on to the islands instead.`;

test('the first entry of a live page is the latest', () =>
  expect(latestIn(entries('16:56', '16:41'))).toEqual([
    'The dredger is afloat again, the harbour master says on his way home.',
  ]));

test.each([
  ['the oldest comes first', entries('16:41', '16:56'), 'live' as const],
  ['the times close their entries', `${entries('16:56', '16:41')}\n## 16:30`, 'live' as const],
  [
    'a title stands above the first time, as above all',
    entries('16:56', '16:41')
      .replace('# The harbour today', '# The harbour today\n## Closed')
      .replace('## 16:56', '## 16:56\n## Afloat'),
    'live' as const,
  ],
  ['the page is no live one', entries('16:56', '16:41'), 'story' as const],
])('nothing is the latest where %s', (_, lines, form) => expect(latestIn(lines, form)).toEqual([]));
