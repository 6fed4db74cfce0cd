import { expect, test } from 'vitest';
import { namesInAll } from '../../../lib/text/names.ts';

/** Sentences of one text, and what is found in the last, as "name: kind". */
const cases: [what: string, language: string, sentences: string[], names: string[]][] = [
  [
    'a full name makes its surname a person',
    'en',
    ['Tom Averbeke runs the ferry.', 'Later Averbeke left.'],
    ['Averbeke: person'],
  ],
  [
    'a surname later makes a full name one',
    'en',
    ['Averbeke said no.', 'The ferry of Quint Averbeke sank.'],
    ['Quint Averbeke: person'],
  ],
  [
    'a surname that is also a town',
    'en',
    ['Quarvan Phoenix won the prize.', '“I am glad,” Phoenix said on Sunday.'],
    ['Phoenix: person'],
  ],
  [
    'letters in brackets are the organisation before them',
    'en',
    ['The Northern Ferry Union (NFU) met.', 'Nobody heard of it at NFU.'],
    ['NFU: organisation'],
  ],
  ['where something is once is a place', 'en', ['It happened in Quarvo.', 'They like Quarvo.'], ['Quarvo: place']],
  [
    'a list speaks for its members',
    'en',
    ['Norway, Quarvo and Sweden agreed.'],
    ['Norway: place', 'Quarvo: place', 'Sweden: place'],
  ],
  ['a word that the text writes small opens a sentence', 'en', ['The ferries sank.', 'Ferries said nothing.'], []],
  [
    'a headline in title case holds the names of the story',
    'en',
    ['Ada Lind left.', 'Why Nobody Likes What Ada Lind Did'],
    ['Ada Lind: person'],
  ],
  ['whose office it is', 'en', ['The Quarton CEO Ada Lind left.'], ['Quarton: organisation', 'Ada Lind: person']],
  [
    'an organisation holds an "and"',
    'en',
    ['The Department of Roads and Ferries closed.'],
    ['Department of Roads and Ferries: organisation'],
  ],
  [
    'two are no one',
    'en',
    ['The Ministry of Ferries and Tom Okoro agreed.'],
    ['Ministry of Ferries: organisation', 'Tom Okoro: person'],
  ],
  ['German nouns are no names', 'de', ['Der Hafen verliert in Fällen wie diesem Arbeit, Geld und Zeit.'], []],
  [
    'a German surname after the full name',
    'de',
    ['Jonas Averkamp fährt die Fähre.', 'Am Montag ging Averkamp.'],
    ['Averkamp: person'],
  ],
  ['a German genitive', 'de', ['Das sagte die Ministerin Bayerns.'], ['Bayerns: place']],
  [
    'German: a given name that we do not know, behind a title',
    'de',
    ['Das sagt Trainer Quep Averdiola dem Kurier.'],
    ['Quep Averdiola: person'],
  ],
  [
    'German: behind a verb of saying',
    'de',
    ['„Gut“, sagte Yotim Averbeke, Leiter der Fähre.'],
    ['Yotim Averbeke: person'],
  ],
  [
    'a name with its particle',
    'de',
    ['Ursula von der Linde ging.', '„Gut“, sagte Von der Linde.'],
    ['Von der Linde: person'],
  ],
  ['a foreign particle', 'es', ['La presidenta Ursula von der Linde dijo que no.'], ['Ursula von der Linde: person']],
  [
    'a whole name behind a place',
    'en',
    ['Attorney for the District of Norway Joshua Averbeke said so.'],
    ['Joshua Averbeke: person'],
  ],
  [
    'a first name that we do not know, behind a title',
    'en',
    ['The spokesman Quarvan Aziz Lind left.'],
    ['Quarvan Aziz Lind: person'],
  ],
  ['Polish cases', 'pl', ['Rozmawiał z Donaldem Wroną w Warszawie.'], ['Donaldem Wroną: person', 'Warszawie: place']],
  ['Turkish endings', 'tr', ["Ayşe Yıldız'ın evi Ankara'da."], ['Ayşe Yıldız: person', 'Ankara: place']],
  ['French elision', 'fr', ["C'est l'idée d'Arnaud Dupin."], ['Arnaud Dupin: person']],
  [
    'a name known by its small ending',
    'fr',
    ["La loi de l'Union européenne passe."],
    ['Union européenne: organisation'],
  ],
  ['Japanese surnames', 'ja', ['高橋誠氏は橋を訪れた。', '会見で高橋は謝罪した。'], ['高橋: person']],
  ['Japanese endings', 'ja', ['青森県の環境委員会は認めた。'], ['青森県: place', '環境委員会: organisation']],
  [
    'Chinese endings',
    'zh',
    ['市长李明说，北方大学在北京。'],
    ['李明: person', '北方大学: organisation', '北京: place'],
  ],
];

test.each(cases)('%s (%s)', (_, language, sentences, expected) => {
  const last = sentences[sentences.length - 1] ?? '';
  const found = namesInAll(sentences, language)[sentences.length - 1] ?? [];
  expect(
    found.filter(({ kind }) => kind !== 'name').map(({ start, end, kind }) => `${last.slice(start, end)}: ${kind}`),
  ).toEqual(expected);
});
