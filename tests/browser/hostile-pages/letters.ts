import type { HostilePage } from '../../../scripts/hostile/hostile-page.ts';
import { attack, documentWith, headline, story, words } from './page.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Text whose letters are not what they seem, and documents whose bytes are not what they say. */
export const letterPages: HostilePage[] = [
  attack(
    'turned-text',
    documentWith(
      story(
        '<p>GREBE: the file was called chart.\u202efdp.exe\u202c and the host \u2066knab\u2069, the harbour master said in a note.</p>',
      ),
      `<title>\u202e${headline}\u202c</title>`,
    ),
    { keep: [...words, 'GREBE'], drop: ['\u202e', '\u2066'] },
  ),
  attack(
    'unseen-letters',
    documentWith(
      `<article><h1>${headline}</h1>${[
        'Why\u200b it\u2060 mat\u00adters:',
        'Driv\u200cing\u00a0the news\uff1a',
        '\u200fWhat\u2019s next:',
      ]
        .map(
          (label, at) =>
            `<p><b>${label}</b> GREBE${at} nests were counted on the gallery of the tower after a long morning on Monday.</p>`,
        )
        .join('')}${story().replace(/<\/?article>|<h1>.*<\/h1>/g, '')}</article>`,
    ),
    { keep: ['GREBE0', 'GREBE1', 'GREBE2', 'FATHOM'], drop: ['\u200b', '\u00ad'] },
  ),
  attack(
    'strict-markup',
    `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${headline}</title></head><body>${story()}</body></html>`,
    { contentType: 'application/xhtml+xml' },
  ),
  attack(
    'another-charset-than-declared',
    latin1(
      documentWith(
        story('<p>GREBE chicks hatched early this year on the island of Ærø, where the second light stands.</p>'),
      ),
    ) as Uint8Array,
    { contentType: 'text/html; charset=iso-8859-1', keep: [...words, 'Ærø'] },
  ),
  attack(
    'no-charset-at-all',
    latin1(documentWith(story('<p>GREBE chicks hatched on Ærø.</p>')).replace('<meta charset="utf-8">', '')),
    {
      contentType: 'text/html',
    },
  ),
];
