import { expect, test } from 'vitest';
import { labelledSections } from '../../../../lib/brief/roles/labels.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import { articleOf } from '../../../support/article-of.ts';

/** Each labelled section as "role | label | sentences". */
function sectionsIn(lines: string): string[] {
  const article = articleOf(lines);
  return labelledSections(article, sentencesOf(article)).map(({ role, basis, sentences }) => {
    const label = basis.kind === 'label' && basis.label ? textOf(article, basis.label) : '';
    return [role, label, ...sentences.map((span) => textOf(article, span))].join(' | ');
  });
}

test('a lead-in owns its paragraph and the list after it, up to the next label', () =>
  expect(
    sectionsIn(`
      # Ferry returns
      The ferry sailed on Monday.
      **Why it matters:** The island lost its shops. It wants them back.
      - A third closed.
      - Two moved away.
      **What's next:** A second boat comes in May.`),
  ).toEqual([
    'why | Why it matters | The island lost its shops. | It wants them back. | A third closed. | Two moved away.',
    "next | What's next | A second boat comes in May.",
  ]));

test.each([
  ['a heading', '## How it was built'],
  ['a rule', '---'],
  ['a box', '[box] Sign of the times.'],
])('%s ends what a label owns', (_, end) =>
  expect(
    sectionsIn(`
      # Ferry returns
      **Why it matters:** The island lost its shops.
      ${end}
      Work began in 2019.`),
  ).toEqual(['why | Why it matters | The island lost its shops.']),
);

test('a heading can be a label; its own words are not what it announces', () =>
  expect(
    sectionsIn(`
      # Ferry returns
      ## What happened?
      The ferry sailed.
      ## What next?
      More boats.`),
  ).toEqual(['news | What happened? | The ferry sailed.', 'next | What next? | More boats.']));

test('a digest box sums the story up, with a title or without', () => {
  const untitled = `
      # Ferry returns
      [digest] - The ferry sailed on Monday.
      [digest] - It carries 312 people.
      Crowds came to the pier.`;
  expect(sectionsIn(untitled)).toEqual(['summary |  | The ferry sailed on Monday. | It carries 312 people.']);
  expect(sectionsIn(untitled.replace('[digest]', '[digest] ## At a glance\n[digest]'))).toEqual([
    'summary | At a glance | The ferry sailed on Monday. | It carries 312 people.',
  ]);
});

test('a label in a list item owns that item', () =>
  expect(
    sectionsIn(`
      # Ferry returns
      **Driving the news:** The ferry sailed.
      - **What's next:** A second boat.
      - The pier is new.`),
  ).toEqual(['news | Driving the news | The ferry sailed.', "next | What's next | A second boat."]));

test('a guess counts beside another label or as the title of a box, not by itself', () => {
  expect(sectionsIn('# Ferry\n## The stakes\nShops closed.')).toEqual([]);
  expect(sectionsIn('# Ferry\n[box] ## The stakes\n[box] Shops closed.')).toEqual(['why | The stakes | Shops closed.']);
  expect(sectionsIn('# Ferry\n**The stakes:** Shops closed.\n**The big picture:** Islands empty.')).toEqual([
    'why | The stakes | Shops closed.',
    'big-picture | The big picture | Islands empty.',
  ]);
});

test('bold lead-ins that nobody knows stay in the publisher’s words where labels are evident', () => {
  const unknown = '**Tide tables:** High water was at nine.';
  expect(sectionsIn(`# Ferry\n${unknown}`)).toEqual([]);
  expect(sectionsIn(`# Ferry\n**Why it matters:** Shops closed.\n${unknown}`)).toContain(
    'details | Tide tables | High water was at nine.',
  );
});

test.each(['**Photo:** The pier at dawn.', "**Editor's note:** This story was changed.", '**She added:** We wept.'])(
  '%s is no label even there',
  (line) => expect(sectionsIn(`# Ferry\n**Why it matters:** Shops closed.\n${line}`)).toHaveLength(1),
);

test('a sure label that the page forgot to set in bold is one', () =>
  expect(sectionsIn('# Ferry\nWhy it matters: Shops closed.\nHe said: We wept.')).toEqual([
    'why | Why it matters | Shops closed. | He said: We wept.',
  ]));

test('a heading that a hostile page made long costs nothing', () => {
  const started = performance.now();
  sectionsIn(`
    # Ferry returns
    ## x${'.'.repeat(100_000)}x
    The ferry sailed on Monday.`);
  // 13 seconds where the dots were looked through anew from each of them.
  expect(performance.now() - started).toBeLessThan(1000);
});

test('a page without end has sections that end, in number and in length', () => {
  const labels = sectionsIn('**Why it matters:** The bridge is closed.\n'.repeat(2000));
  expect(labels).toHaveLength(100);
  const [section] = sectionsIn(`**Why it matters:** The bridge is closed.\n${'It stays closed.\n'.repeat(2000)}`);
  expect(section?.split(' | ')).toHaveLength(2 + 200);
});

test('a summary that says a machine wrote it is marked so, and the line that says it is none of its points', () => {
  const madeBy = (lines: string) => {
    const article = articleOf(lines);
    const [section] = labelledSections(article, sentencesOf(article));
    const basis = section?.basis;
    return {
      says: basis?.kind === 'label' && basis.byMachine ? textOf(article, basis.byMachine) : undefined,
      points: section?.sentences.map((span) => textOf(article, span)),
    };
  };
  const points = ['The ferry sailed on Monday.', 'It carries 312 people.'];
  const note = 'This summary was generated by AI and checked by an editor.';
  const box = (title: string, ...lines: string[]) => `
      # Ferry returns
      [digest] ## ${title}
      ${lines.map((line) => `[digest] - ${line}`).join('\n      ')}
      Crowds came to the pier.`;
  expect(madeBy(box('Takeaways by Harbour AI', ...points))).toEqual({ says: 'Takeaways by Harbour AI', points });
  expect(madeBy(box('Key points', ...points, note))).toEqual({ says: note, points });
  expect(madeBy(box('Key points', ...points))).toEqual({ says: undefined, points });
});

test('a bottom line is one paragraph: what signs off below it is none of it', () =>
  expect(
    sectionsIn(`
      # Ferry returns
      **Why it matters:** The island lost its shops.
      **The bottom line:** The ferry is back, and the island hopes that its shops are next.
      Quill is a reporter for Harbour News.`),
  ).toEqual([
    'why | Why it matters | The island lost its shops.',
    'bottom-line | The bottom line | The ferry is back, and the island hopes that its shops are next.',
  ]));
