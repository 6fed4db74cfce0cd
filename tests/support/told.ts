import { articleOf } from '../../lib/article/article.ts';
import { takeSnapshot } from '../../lib/snapshot/take-snapshot.ts';
import { documentOf } from './parse-page.ts';

/** Sentences of a made story, long enough for a paragraph each. */
export const paragraphs = [
  'The port authority will double its tolls in March, it said on Monday, after a bill for dredging came in.',
  'Every second container that reaches the valley comes through the harbour, and its shippers are angry.',
  'The dredgers will work at night, the authority said, so that the ferries can keep to their timetable.',
  'Harbour master Ilse Brandt said that the channel would be two metres deeper by the autumn, or sooner.',
];

export const html = (texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

/** The blocks of a page with that body, as "kind: text", without captions and the headline. */
export const told = (body: string, head = ''): string[] => {
  const outcome = articleOf(
    takeSnapshot(
      documentOf(
        `<!doctype html><html lang="en"><head><title>Harbour tolls double in March</title>${head}</head><body>${body}</body></html>`,
      ),
    ),
  );
  if (!outcome.ok) throw new Error(`No article: ${outcome.problem}`);
  return outcome.value.blocks
    .filter(({ kind }) => kind !== 'headline' && kind !== 'caption')
    .map(({ kind, text }) => `${kind}: ${text}`);
};

/** The same for a story under its headline. */
export const toldOf = (inner: string, head = ''): string[] =>
  told(`<article><h1>Harbour tolls double in March</h1>${inner}</article>`, head);
