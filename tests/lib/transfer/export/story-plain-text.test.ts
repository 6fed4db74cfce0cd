import { expect, test } from 'vitest';
import { storyPlainText } from '../../../../lib/transfer/export/story-plain-text.ts';
import { enWords } from '../../../support/en-words.ts';
import { madeStory } from '../../../support/made-story.ts';

test('a story as plain text has brief, tags, note, highlights and text, in this order', () => {
  const text = storyPlainText(
    madeStory(1, {
      tags: ['sea', 'two words'],
      note: 'Ask Ida',
      highlights: [{ quote: 'Adults pay 4 crowns.', note: 'dear' }, { quote: 'for free' }],
    }),
    enWords,
  );
  const inOrder = [
    'Ferry number 1 returns to the bay\nHarbour Post · Ana Quill, Tom Reed · 2026-01-05\n',
    'WHY IT MATTERS:',
    'https://harbour-post.example/news/ferry-1\n\n#sea #two-words\n\n',
    'NOTE\nAsk Ida\n\n',
    'HIGHLIGHTS\n“Adults pay 4 crowns.”\ndear\n\n“for free”\n\n',
    'Children sail for free.',
  ];
  let at = 0;
  for (const part of inOrder) {
    const found = text.indexOf(part, at);
    expect(found, part).toBeGreaterThanOrEqual(0);
    at = found + part.length;
  }
});

test('a bare link is its title and address', () => {
  expect(storyPlainText(madeStory(1, { uncaptured: true }), enWords)).toBe(
    'Ferry number 1 returns to the bay\n\nhttps://harbour-post.example/news/ferry-1\n',
  );
});
