import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const repository = path.resolve(import.meta.dirname, '../..');
const sample = path.join(repository, 'scripts/sample/page.html');
const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-corpus-'));
const out = path.join(folder, 'out.jsonl');

const brief = (...args: string[]) =>
  spawnSync(process.execPath, [path.join(repository, 'scripts/brief.ts'), ...args], { encoding: 'utf8' });

beforeAll(() => {
  mkdirSync(path.join(folder, 'pages'));
  writeFileSync(path.join(folder, 'pages/story.html'), readFileSync(sample));
  // In ISO 8859-1, as its meta element says and nobody else.
  const old = readFileSync(sample, 'latin1').replace('charset="utf-8"', 'charset="iso-8859-1"');
  writeFileSync(
    path.join(folder, 'pages/old.html'),
    Buffer.from(old.replaceAll('Ilse Brandvold', 'Åse Brandvold'), 'latin1'),
  );
  writeFileSync(path.join(folder, 'pages/empty.html'), '');
  const lines = [
    { id: 'story', url: 'http://www.courier.test/2026/storm-wall', page: 'pages/story.html' },
    { id: 'old', outlet: 'courier.test', page: 'pages/old.html' },
    { id: 'empty', outlet: 'courier.test', page: 'pages/empty.html' },
  ];
  writeFileSync(path.join(folder, 'manifest.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('briefs a corpus, a line a page in its order, each at its own address', () => {
  const { status, stdout } = brief('--corpus', folder, '--out', out);
  expect([status, stdout]).toEqual([0, '']);
  const made = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(made.map(({ id }) => id)).toEqual(['story', 'old', 'empty']);
  const [story, old, empty] = made;
  expect(story.brief).toMatchObject({
    format: 'nutgraf-brief',
    version: 1,
    url: 'http://www.courier.test/2026/storm-wall',
  });
  expect(story.brief.sections.map(({ label }: { label: string | null }) => label)).toContain('Why it matters');
  expect(story.ms.total).toBeCloseTo(story.ms.extract + story.ms.brief, 6);
  expect(old.brief).toMatchObject({ url: 'https://courier.test/old', byline: ['Åse Brandvold'] });
  expect(empty.brief).toMatchObject({
    problem: expect.stringMatching(/^(?:too-short|not-a-story)$/),
    sections: [],
    text: '',
  });
});

test('prints the brief of a file, as text or as JSON', () => {
  expect(brief(sample).stdout).toContain('WHY IT MATTERS');
  const { ms, brief: made } = JSON.parse(brief(sample, '--json').stdout);
  expect(made.title).toBe('Port Havren halts ferries as storm wall cracks');
  expect(ms.extract).toBeGreaterThan(0);
});

test.each([
  ['no corpus there', ['--corpus', '/nowhere', '--out', out], /^No corpus in \/nowhere/],
  ['an id it does not have', ['--corpus', folder, '--out', out, '--only', 'story,nope'], /^No page "nope" in /],
  ['an address that is none', ['http://'], /^http:\/\/ is no valid address/],
  ['an address of no web page', ['about:blank'], /^about:blank is no web page/],
  ['neither file nor address', ['nope.html'], /^nope.html is neither a file nor an address/],
  [
    'a place that cannot be written',
    ['--corpus', folder, '--out', '/nowhere/out'],
    /^\/nowhere\/out cannot be written/,
  ],
  ['nothing asked', [], /^Usage: /],
])('refuses in one line: %s', (_, args, line) => {
  const { status, stdout, stderr } = brief(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(line);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
