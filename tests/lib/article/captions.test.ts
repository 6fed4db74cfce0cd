import { expect, test } from 'vitest';
import { isCaption } from '../../../lib/article/captions.ts';
import { leavesOf } from '../../../lib/article/leaves.ts';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';
import { documentOf } from '../../support/parse-page.ts';

const caption = 'The lock of the valley at low tide, with the two ferries that wait for the dredgers to be done.';
const paragraph = '<p>The port authority will double its tolls in March, it said on Monday, after a bill came in.</p>';

/** What is a caption among the leaves of a page with this between its paragraphs. */
const captionsIn = (html: string): string[] => {
  const page = documentOf(
    `<!doctype html><html><body><article>${paragraph}${html}${paragraph}</article></body></html>`,
  );
  return leavesOf(takeSnapshot(page))
    .filter(isCaption)
    .map(({ text }) => text);
};

test.each([
  ['a figure', `<figure><img src="a.jpg"><p>${caption}</p></figure>`],
  ['an element called a caption', `<div class="wp-caption"><p>${caption}</p></div>`],
  ['a box with a picture', `<div><img src="a.jpg"><div>${caption}</div></div>`],
  ['the words of a box with a picture', `<div class="box"><img src="a.jpg">${caption}</div>`],
  [
    'a box called a picture, for longer words',
    `<div class="lead-image"><img src="a.jpg"><div>${caption.repeat(4)}</div></div>`,
  ],
])('%s', (_, html) => {
  expect(captionsIn(html)).toHaveLength(1);
});

test('a short line beside a picture that is no sentence', () => {
  expect(captionsIn('<p><img src="a.jpg"></p><p>Ilse Brandt, harbour master</p>')).toEqual([
    'Ilse Brandt, harbour master',
  ]);
});

test.each([
  ['a sentence beside a picture', '<p><img src="a.jpg"></p><p>The lock is closed.</p>'],
  ['what leads over to a picture', '<p>This is what she saw:</p><img src="a.jpg">'],
  ['a bold line beside a picture', '<img src="a.jpg"><p><b>What is next</b></p>'],
  ['an item beside a picture', '<ul><li><img src="a.jpg">Tolls double</li><li>Ferries stay</li></ul>'],
  ['a paragraph in a box of pictures and text', `<div class="gallery"><img src="a.jpg">${paragraph.repeat(4)}</div>`],
])('no caption: %s', (_, html) => {
  expect(captionsIn(html)).toEqual([]);
});
