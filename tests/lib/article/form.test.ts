import { describe, expect, test } from 'vitest';
import { article, kindOf, outcomeOf } from '../../support/outcome-of.ts';
import { html, paragraphs } from '../../support/told.ts';

describe('a story of which only the opening is on the page', () => {
  const opening = article(html(paragraphs.slice(0, 2)));
  const notFree = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';

  test.each([
    ['says that it is not free', opening, notFree],
    [
      'has a wall where it breaks off',
      `${opening}<div><p>Subscribe to continue reading. Already a subscriber? Sign in.</p></div>`,
      '',
    ],
    [
      'breaks off in the middle',
      article(html([...paragraphs.slice(0, 2), 'Harbour master Ilse Brandt said that the channel…'])),
      '',
    ],
  ])('%s', (_, body, head) => {
    const outcome = outcomeOf(body, { head });
    if (!outcome.ok) throw new Error(outcome.problem);
    expect(outcome.value.form).toBe('stub');
    expect(outcome.value.blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(paragraphs.slice(0, 2)));
    expect(outcome.value.blocks.map(({ text }) => text).join()).not.toMatch(/subscriber/);
  });

  test('an offer of a newsletter is no wall', () => {
    expect(kindOf(`${article(html(paragraphs))}<p>Subscribe to our newsletter and never miss a ferry.</p>`)).toBe(
      'story',
    );
  });
});

describe('a live page', () => {
  const entries = (times: string[]) =>
    article(
      times
        .map((time, at) => `<section><p>${time}</p><h3>Boats wait</h3><p>${paragraphs[at % 4]}</p></section>`)
        .join(''),
    );

  test('says that it is one', () => {
    const head = '<script type="application/ld+json">[{"@type":"NewsArticle"},{"@type":"LiveBlogPosting"}]</script>';
    expect(kindOf(article(html(paragraphs)), { head })).toBe('live');
  });

  test.each([[['16:56', '16:41', '15:27', '15:02']], [['4.56pm GMT', '4.41pm GMT', '3.27pm GMT', '11.02am GMT']]])(
    'has entries with a time each, the newest first: %s',
    (times) => {
      expect(kindOf(entries(times))).toBe('live');
    },
  );

  test('a programme is none', () => {
    expect(kindOf(entries(['9:00', '10:30', '12:00', '14:15']))).toBe('story');
  });
});

describe('several stories on one page', () => {
  const unit = (title: string, label: string) =>
    `${title}${html(paragraphs)}<p><strong>${label}</strong> The valley has no other harbour, and no railway either.</p>`;
  const several = (...units: string[]) => {
    const outcome = outcomeOf(
      article(`<p>Good evening. Here is what the day brought to the quay and the valley.</p>${units.join('')}`),
    );
    if (!outcome.ok) throw new Error(outcome.problem);
    const { form, blocks, stories = [] } = outcome.value;
    return [
      form,
      ...stories.map((id) => blocks.find((block) => block.id === id)).map((block) => `${block?.kind}: ${block?.text}`),
    ];
  };

  test('a label of which a story has but one comes again under another title', () => {
    expect(
      several(
        unit('<h2>Tolls double</h2>', 'Why it matters:'),
        unit('<h2>Ferries are late</h2>', 'Why it matters:'),
        '<h2>From our partners</h2><p>A boat for two.</p>',
      ),
    ).toEqual(['several', 'heading: Tolls double', 'heading: Ferries are late']);
  });

  test('titles that are numbered need not be headings', () => {
    expect(
      several(
        unit('<p>1 big thing: The tolls of the harbour double</p>', 'Why it matters:'),
        unit('<p>2. Ferries are late</p>', 'Why it matters:'),
        unit('<p>3. A seal in the lock</p>', 'The seal:'),
      ),
    ).toEqual([
      'several',
      'heading: 1 big thing: The tolls of the harbour double',
      'heading: 2. Ferries are late',
      'heading: 3. A seal in the lock',
    ]);
  });

  test.each([
    [
      'the same label twice under one title',
      [unit('<h2>Tolls double</h2>', 'Why it matters:') + unit('', 'Why it matters:')],
    ],
    [
      'other labels of one role',
      [unit('<h2>Tolls double</h2>', 'Why it matters:'), unit('<h2>And then</h2>', 'What it means:')],
    ],
    [
      'numbered tips without labels',
      [unit('<h2>1. Look at the hull</h2>', 'Do:'), unit('<h2>2. Start the engine</h2>', 'Do:')],
    ],
  ])('%s are one story', (_, units) => {
    expect(several(...units)).toEqual(['story']);
  });
});

test('an entry of a live page begins with its time', () => {
  const entries = ['16:56', '16:41', '15:27', '15:02', '14:10', '13:30'].map(
    (time, at) => `<section><p>${time}</p><p>${paragraphs[at % 4]}</p></section>`,
  );
  const outcome = outcomeOf(article(entries.join('')));
  if (!outcome.ok) throw new Error(outcome.problem);
  const told = outcome.value.blocks.map(({ kind, text }) => `${kind}: ${text}`);
  const second = told.indexOf(`paragraph: ${paragraphs[1]}`);
  expect(told[second - 1]).toBe('heading: 16:41');
});
