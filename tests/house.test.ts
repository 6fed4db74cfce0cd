import path from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { importsOf, type SourceFile, sourceFiles } from './support/source-files.ts';

const product = sourceFiles('{lib,components,entrypoints}/**/*.{ts,tsx}');
const everything = [...product, ...sourceFiles('{scripts,tests}/**/*.{ts,tsx}', '*.ts')];

/** Which rooms and packages a room may import from: the arrows of ARCHITECTURE.md. */
const mayImport: Record<string, string[]> = {
  'lib/model.ts': [],
  'lib/words.ts': ['public'],
  'lib/settings.ts': [],
  'lib/text': ['lib/model.ts'],
  // The only room that reads a page: what leaves it is plain JSON.
  'lib/snapshot': ['lib/text', '@mozilla/readability'],
  'lib/article': ['lib/snapshot/snapshot.ts', 'lib/text', 'lib/model.ts'],
  'lib/brief': ['lib/text', 'lib/model.ts', 'lib/words.ts'],
  'lib/page': ['lib/text', 'lib/model.ts'],
  'lib/search': ['lib/text', 'lib/model.ts'],
  'lib/stories': ['lib/brief', 'lib/search', 'lib/transfer/incoming.ts', 'lib/text', 'lib/model.ts', 'idb'],
  'lib/transfer': ['lib/brief', 'lib/text', 'lib/model.ts', 'lib/words.ts', 'fflate'],
  'lib/browser': [
    'lib/snapshot/snapshot.ts',
    'lib/article/article.ts',
    'lib/page',
    'lib/model.ts',
    'lib/settings.ts',
    'lib/words.ts',
    'wxt/browser',
  ],
  components: ['lib/model.ts', 'lib/settings.ts', 'lib/words.ts', 'preact'],
  entrypoints: ['components', 'lib', 'preact', 'wxt/utils'],
};

describe('imports follow the arrows', () => {
  test.each(product.map((file) => [file.name, file] as const))('%s', (_, file) => {
    const room = roomOf(file.name);
    const allowed = mayImport[room];
    expect(allowed, `a room without arrows: ${room}`).toBeDefined();
    const astray = importsOf(file)
      .filter((from) => !from.endsWith('.css'))
      .map((from) => (from.startsWith('.') ? path.posix.join(path.posix.dirname(file.name), from) : from))
      .filter((from) => roomOf(from) !== room)
      .filter((from) => !(allowed ?? []).some((to) => from === to || from.startsWith(`${to}/`)));
    expect(astray).toEqual([]);
  });
});

test('only lib/browser talks to the browser', () => {
  const talks = /\b(?:browser|chrome)\.[a-z]/;
  const elsewhere = product.filter(({ name }) => !name.startsWith('lib/browser/'));
  expect(elsewhere.filter(({ text }) => talks.test(withoutComments(text))).map(({ name }) => name)).toEqual([]);
});

test('no markup is made from text', () => {
  const markup =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe)\b|document\.write/;
  // Assigning is what is banned; these read a page of ours that a test has parsed, or name the words to ban them.
  const reads = new Set(['tests/house.test.ts', ...everything.filter(onlyReadsMarkup).map(({ name }) => name)]);
  const makes = everything.filter(({ name, text }) => !reads.has(name) && markup.test(withoutComments(text)));
  expect(makes.map(({ name }) => name)).toEqual([]);
});

test('files do one thing: none is longer than 250 lines', () => {
  const reasons = new Map([
    ['lib/model.ts', 'a list: the types that everything speaks in'],
    ['lib/text/numbers/words.ts', 'a table: the number words of each language'],
    ['lib/text/dates/words.ts', 'a table: the date words of each language'],
    ['tests/components/stories-page.test.tsx', 'a list of cases'],
  ]);
  const long = everything.filter(({ name, text }) => text.split('\n').length > 250 && !reasons.has(name));
  expect(long.map(({ name }) => name)).toEqual([]);
});

test('no file is a cupboard', () => {
  const cupboards = /(?:^|\/)(?:utils?|helpers?|common|misc|manager|index)\.tsx?$/;
  expect(everything.filter(({ name }) => cupboards.test(name)).map(({ name }) => name)).toEqual([]);
});

describe('words', () => {
  const spoken = [...product, ...sourceFiles('wxt.config.ts')];
  const stem = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

  test('every message is used', () => {
    const unused = Object.keys(messages).filter(
      (key) => !spoken.some(({ text }) => [key, stem(key)].some((name) => says(text, name))),
    );
    expect(unused.filter((key) => !cueMessages().includes(key))).toEqual([]);
  });

  test('every cue has its words, and no other', () => {
    const told = Object.keys(messages).filter((key) => key.startsWith('cue_'));
    expect(told.filter((key) => !cueMessages().includes(key))).toEqual([]);
    expect(cueMessages().filter((key) => !told.includes(key))).toEqual([]);
  });

  test('placeholders are filled in from $1 on', () => {
    const jump = Object.entries(messages).filter(([, { message }]) => {
      const numbers = new Set([...message.matchAll(/\$(\d)/g)].map(([, number]) => Number(number)));
      return [...numbers].some((number) => number > 1 && !numbers.has(number - 1));
    });
    expect(jump.map(([key]) => key)).toEqual([]);
  });
});

/** "lib/text" of "lib/text/sentences/initials.ts", "components" of "components/facts/Quotes.tsx". */
function roomOf(name: string): string {
  const [first = '', second] = name.split('/');
  return first === 'lib' && second ? `lib/${second}` : first;
}

function cueMessages(): string[] {
  return sourceFiles('lib/brief/roles/cues/*.ts').map(
    ({ name }) => `cue_${path.posix.basename(name, '.ts').replaceAll('-', '_')}`,
  );
}

const says = (text: string, key: string): boolean =>
  [`'${key}'`, `"${key}"`, `\`${key}\``, `__MSG_${key}__`].some((said) => text.includes(said));

function onlyReadsMarkup({ name, text }: SourceFile): boolean {
  const assigns =
    /\b(?:innerHTML|outerHTML)\s*(?:\+|\?\?|\|\|)?=(?!=)|insertAdjacentHTML|createContextualFragment|document\.write/;
  return name.startsWith('tests/') && !assigns.test(text);
}

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
