import { describe, expect, test } from 'vitest';
import { faultsOf, type Seen } from '../../../scripts/hostile/faults.ts';
import type { HostilePage } from '../../../scripts/hostile/hostile-page.ts';
import { articleOf } from '../../support/article-of.ts';

const page: HostilePage = {
  id: 'bridge',
  contentType: 'text/html',
  body: '',
  outcome: 'brief',
  keep: ['MAST'],
  drop: ['WRECK'],
  dropLinks: ['Win a'],
  title: 'Bridge closed',
  budgetMs: 1000,
};
const article = articleOf('# Bridge closed\nThe bridge at MAST Street is closed.');
const seen: Seen = {
  popup: 'Bridge closed',
  firstMs: 90,
  ms: 90,
  kept: { article, brief: { rules: 1, sections: [], facts: [], links: [] } },
  canaries: [],
};
const withArticle = (change: Partial<typeof article>): Seen => ({
  ...seen,
  kept: { article: { ...article, ...change }, brief: { rules: 1, sections: [], facts: [], links: [] } },
});
const { kept: _, ...unkept } = seen;

test('nothing is wrong with a story as it must be', () => {
  expect(faultsOf(page, seen)).toEqual([]);
});

describe('what is wrong is said', () => {
  test.each<[string, Partial<HostilePage>, Seen, string]>([
    ['a word is lost', { keep: ['MAST', 'KEEL'] }, seen, 'the story lacks KEEL'],
    ['a hidden word shows', {}, { ...seen, popup: 'WRECK' }, 'the popup shows WRECK'],
    ['a hidden word is kept', {}, withArticle({ title: 'WRECK' }), 'the brief has WRECK'],
    ['another title', {}, withArticle({ title: 'Win a phone' }), 'is titled "Win a phone"'],
    [
      'a link that may not be offered',
      {},
      withArticle({ pageLinks: [{ href: 'https://prize.test/', text: 'Win a phone' }] }),
      'offers the link "Win a phone"',
    ],
    [
      'a link that is none',
      {},
      withArticle({ pageLinks: [{ href: 'javascript:alert(1)', text: 'Bridge' }] }),
      'links to javascript:alert(1)',
    ],
    ['too slow', {}, { ...seen, ms: 1200 }, 'took 1200 ms of 1000'],
    ['silent for too long', { budgetMs: 9000 }, { ...seen, firstMs: 3400, ms: 3400 }, 'said nothing for 3400 ms'],
    ['a request', {}, { ...seen, canaries: ['GET /canary/x'] }, 'made the page ask for GET /canary/x'],
    ['no brief', {}, { ...unkept, problem: 'too-short' }, 'no brief: too-short'],
    ['a brief of nothing', { outcome: 'none' }, seen, 'a brief of a page with nothing to read'],
    [
      'busy where there is nothing',
      { outcome: 'none' },
      { ...unkept, problem: 'page-silent' },
      'does not say that there is nothing to read: page-silent',
    ],
    ['our own mistake', { outcome: 'any' }, { ...unkept, problem: 'failed' }, 'says that something went wrong with us'],
  ])('%s', (_name, change, met, fault) => {
    expect(faultsOf({ ...page, ...change }, met)).toContain(fault);
  });

  test('half a character', () => {
    expect(faultsOf(page, withArticle({ title: 'Bridge \ud800' }))).toContain('has half a character in it');
  });
});
