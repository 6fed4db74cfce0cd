import { describe, expect, test } from 'vitest';
import { cues } from '../../../../lib/brief/roles/cues.ts';
import { seenStory } from '../../../../lib/brief/roles/seen.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { articleOf } from '../../../support/article-of.ts';
import { sourceFiles } from '../../../support/source-files.ts';

/** What a cue shows in each sentence of a story published on 6 January 2026; an empty text where it is silent. */
function shown(rule: string, lines: string, language = 'en'): string[] {
  const article = articleOf(`# The ferry to Holm\n${lines}`, { language });
  const story = seenStory(article, sentencesOf(article));
  const cue = cues.find((one) => one.rule === rule);
  return story.sentences.map((sentence) => {
    const found = cue?.find(sentence, story);
    return found ? sentence.text.slice(found.at.start, found.at.end) : '';
  });
}

describe('a cue hears its words', () => {
  test.each([
    ['significance', 'The line is crucial for the island and its school.', 'crucial'],
    ['harm', 'Without a boat the shops would lose half of their guests.', 'lose'],
    ['objection', 'Critics say that the boat is too small for the bay.', 'Critics'],
    ['uncertain', 'It is unclear who will pay for the second boat.', 'unclear'],
    ['counters', 'But critics say that the boat is too small for the bay.', 'But'],
    ['looks-back', 'The island had no boat in recent years, and no bridge.', 'in recent years'],
    ['past-date', 'The line was closed on 3 March 2017 by the county.', '3 March 2017'],
    ['planned-day', 'The second boat will sail on 12 May from the old pier.', '12 May'],
    ['told-quote', '“It is a good boat for us all,” said Ida Holm on the pier.', 'said'],
    ['names-speaker', '“It is a good boat for us all,” said Ida Holm on the pier.', 'Ida Holm'],
    ['turns', 'However, the boat sails only in summer and on Sundays.', 'However'],
    ['leans', 'It sails only in summer, and never on a Sunday.', 'It'],
    ['possibility', 'The second boat could sail from the old pier in summer.', 'could'],
  ])('%s', (rule, sentence, words) => expect(shown(rule, sentence)).toEqual([words]));

  test('in other languages too', () =>
    expect(shown('significance', 'Die Linie ist wichtig für die Insel und ihre Schule.', 'de')).toEqual(['wichtig']));
});

describe('a cue is silent', () => {
  test.each([
    ['possibility', 'The second boat sails on 12 May from the old pier.'],
    ['past-date', 'The second boat sails on 12 May 2026 from the old pier.'],
    ['counters', 'But the boat is large enough for all who want to sail.'],
    ['turns', 'The boat sails in summer and on Sundays, but not at night.'],
    ['names-speaker', '“It is a good boat for us all,” said Holm on the pier.'],
  ])('%s: %s', (rule, sentence) => expect(shown(rule, sentence)).toEqual(['']));
});

test('the first of several quotations counts most', () => {
  const article = articleOf(`# Ferry
    “It is a good boat for us all,” said Ida Holm on the pier.
    “I have waited for this boat for years,” said Jon Berg beside her.`);
  const story = seenStory(article, sentencesOf(article));
  const first = cues.find(({ rule }) => rule === 'first-quote');
  expect(story.sentences.map((sentence) => first?.find(sentence, story)?.weight)).toEqual([1, 0.5]);
});

test('every cue says where it speaks, within its sentence, and how far it holds', () => {
  const article = articleOf(`# Ferry returns to Holm on Monday
    > The boat is back.
    The ferry returned to Holm on Monday, for the first time since 2017, with 40 guests from Lund and Berg.
    “We could hear the horn,” said Ida Holm. But it is unclear, she added, who will pay. Who knows?
    - A second boat may be due on 12 May 2026.`);
  const story = seenStory(article, sentencesOf(article));
  for (const sentence of story.sentences)
    for (const cue of cues) {
      const found = cue.find(sentence, story);
      if (!found) continue;
      expect(found.weight).toBeGreaterThan(0);
      expect(found.weight).toBeLessThanOrEqual(1);
      expect(found.at.start).toBeLessThan(found.at.end);
      expect(found.at.end).toBeLessThanOrEqual(sentence.text.length);
    }
});

test('every cue file is in the list, but for the one that the latest goes by', () => {
  const files = sourceFiles('lib/brief/roles/cues/*.ts').map(({ name }) => name.replace(/^.*\/|\.ts$/g, ''));
  expect([...cues.map(({ rule }) => rule), 'newest-entry'].sort()).toEqual(files.sort());
});
