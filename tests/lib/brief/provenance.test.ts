import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brief } from '../../../lib/brief/brief.ts';
import { exportedBrief } from '../../../lib/brief/export/exported-brief.ts';
import type { Article, Brief, Span } from '../../../lib/model.ts';
import { articleOf } from '../../support/article-of.ts';

/** Lines as a newsroom writes them, with what makes rules stumble: marks that never close, dates, figures, names, scripts. */
const line = fc.oneof(
  fc.constantFrom(
    'The ferry returned to Holm on Monday with 312 passengers, said Mayor Ida Holm.',
    '**Why it matters:** More than 2,000 people live there. It costs $3.4 billion a year.',
    'Why it matters: The line carried 1.2 million people in 2014.',
    '- **By the numbers:** 12.5% of the islanders left last March.',
    '## What happens next?',
    '“We could hear the horn,” said Tom Reed, the harbour master, “from the school.',
    'Am 5. Mai zahlte Dr. Anna Berg 3,4 Milliarden Euro an die Stadt Lund.',
    '「船が戻った」と田中太郎氏は述べた。乗客は2万人だった。',
    'Le président Jean Morel a déclaré jeudi soir : « Nous avons 20 millions de dettes. »',
    'See [the report](https://harbour.example/reports/2025) and [this](javascript:alert(1)).',
    '[box] ## At a glance',
    '[digest] - A second boat comes on 12 May.',
    '---',
    '(((“„«…',
  ),
  fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => text.replace(/\s+/g, ' ').trim()),
);

const article: fc.Arbitrary<Article> = fc
  .record({
    lines: fc.array(line, { maxLength: 25 }),
    language: fc.constantFrom('en', 'de', 'fr', 'ja', 'x-odd', ''),
    published: fc.constantFrom('2026-01-06T09:30:00Z', '2026-01-06', undefined),
  })
  .map(({ lines, language, published }) => {
    const { published: _, ...rest } = articleOf(`# Ferry returns to Holm\n${lines.join('\n')}`, { language });
    return published ? { ...rest, published } : rest;
  });

const spansOf = ({ sections, facts, timeline, sourcing }: Brief): Span[] => [
  ...sections.flatMap(({ basis, sentences }) => [
    ...sentences,
    ...(basis.kind === 'label' ? (basis.label ? [basis.label] : []) : basis.cues.map(({ at }) => at)),
  ]),
  ...facts.flatMap((fact) => [
    fact.at,
    fact.sentence,
    ...(fact.kind === 'who' ? [...fact.mentions, ...(fact.title ? [fact.title] : [])] : []),
    ...(fact.kind === 'number' && fact.of ? [fact.of] : []),
    ...(fact.kind === 'quote' && fact.speaker ? [fact.speaker] : []),
  ]),
  ...(timeline ?? []).flatMap(({ at, sentence }) => [at, sentence]),
  ...Object.values(sourcing ?? {}).flatMap((sources) => sources.flatMap(({ at, sentences }) => [at, ...sentences])),
];

test(
  'every text of a brief is a slice of a block of its article',
  () =>
    fc.assert(
      fc.property(article, (article) => {
        const made = brief(article);
        const texts = new Map(article.blocks.map(({ id, text }) => [id, text]));
        for (const { block, start, end } of spansOf(made)) {
          const text = texts.get(block);
          if (text === undefined) throw new Error(`No block ${block}`);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        // What leaves is what the spans hold: nothing is put together on the way out.
        const { sections, facts } = exportedBrief({ article, brief: made });
        const all = [...texts.values()];
        for (const words of [
          ...sections.flatMap(({ sentences }) => sentences),
          ...facts.flatMap(({ text, sentence }) => [text, sentence]),
        ])
          expect(all.some((text) => text.includes(words))).toBe(true);
      }),
      { seed: 20260106, numRuns: 200 },
    ),
  60_000,
);

test(
  'a fact stands within its sentence, a link is the page’s own',
  () =>
    fc.assert(
      fc.property(article, (article) => {
        const { facts, links } = brief(article);
        for (const { at, sentence } of facts) {
          expect(at.block).toBe(sentence.block);
          expect(at.start).toBeGreaterThanOrEqual(sentence.start);
          expect(at.end).toBeLessThanOrEqual(sentence.end);
        }
        for (const { title, href } of links) {
          expect(href).toMatch(/^https?:\/\//);
          expect(article.blocks.some(({ text }) => text.includes(title))).toBe(true);
        }
      }),
      { seed: 20260106, numRuns: 200 },
    ),
  60_000,
);

test(
  'the same article gives the same brief, and is left as it was',
  () =>
    fc.assert(
      fc.property(article, (article) => {
        const before = JSON.stringify(article);
        expect(brief(article)).toEqual(brief(structuredClone(article)));
        expect(JSON.stringify(article)).toBe(before);
        // Plain JSON through and through: no undefined that a message or a file would lose.
        const made = brief(article);
        expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
      }),
      { seed: 20260106, numRuns: 100 },
    ),
  60_000,
);
