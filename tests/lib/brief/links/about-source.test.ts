import { expect, test } from 'vitest';
import { relatedIn, site } from '../../../support/links-in.ts';

const aboutOf = (line: string) => relatedIn(line).map(({ kind, about }) => `${kind} ${about ?? '-'}`);

test.each([
  ['a report as a file', 'https://harbour.example/reports/2025.pdf', 'document'],
  ['a table of data', 'https://harbour.example/ferries-2025.csv', 'document'],
  ['a study', 'https://doi.org/10.1000/17', 'document'],
  ['a study in a journal', 'https://journals.plos.org/plosone/article?id=10.1371/journal.17', 'document'],
  ['figures of a statistical office', 'https://www.destatis.de/EN/Themes/Ferries/late.html', 'document'],
  ['what an office published', 'https://ports.gov.uk/ferries/late-2025', 'document'],
  ['a post', 'https://x.com/HolmPort/status/1700000000000000000', 'post'],
  ['a post elsewhere', 'https://bsky.app/profile/holm.example/post/3kabc', 'post'],
  ['a post on a server of its own', 'https://social.example/@holm/110000000000000017', 'post'],
  ['a video that was posted', 'https://www.tiktok.com/@holm/video/7300000000000000000', 'post'],
  ['another outlet', 'https://courier.example/2026/01/05/ferry-report-out', '-'],
])('%s', (_, href, about) =>
  expect(aboutOf(`They knew it, as [the port wrote](${href}) in May.`)).toEqual([`source ${about}`]),
);

const twice = 'Lindt counts ferries for a living.';

test.each([
  ['at a university', `[Mara Lindt](https://www.holm.edu/staff/mara-lindt), says so. ${twice}`],
  ['with what she is', `[Prof. Mara Lindt](https://institute.example/en/people/lindt-m), says so. ${twice}`],
  ['at an office that has no list', `[Mara Lindt](https://www.ports.gov.uk/mara-lindt), says so. ${twice}`],
  ['with an accent', `[Mara Líndt](https://institute.example/team/mara-lindt), says so. Líndt counts ferries.`],
  ['in other letters', `[Ólöf Þórsen](https://institute.example/team/%C3%B3l%C3%B6f-%C3%BE%C3%B3rsen). Þórsen counts.`],
])('the page of a person whom the story tells of: %s', (_, line) => expect(aboutOf(line)).toEqual(['source person']));

test.each([
  ['whom the story names once', '[Mara Lindt](https://www.holm.edu/staff/mara-lindt) says so.'],
  ['who wrote it', `[Mara Lindt](${site}/staff/mara-lindt-of-holm) says so. ${twice}`],
  ['on a network', `[Mara Lindt](https://x.com/lindt) says so. ${twice}`],
  ['with another name in the address', `[Mara Lindt](https://www.holm.edu/staff/ana-quill) says so. ${twice}`],
  ['in an encyclopedia', `[Mara Lindt](https://wiki.example/wiki/Mara_Lindt) says so. ${twice}`],
  ['whose address is written by hand', `[Mara Lindt](https://wiki.example/%E0%A4%A/lindt) says so. ${twice}`],
])('no page of a person in the story: one %s', (_, line) => expect(aboutOf(line)).toEqual([]));

test('an office’s report on someone is a document', () =>
  expect(aboutOf(`[Mara Lindt](https://ports.gov.uk/reports/lindt-ferry-inquiry.pdf) says so. ${twice}`)).toEqual([
    'source document',
  ]));
