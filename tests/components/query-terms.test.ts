import { describe, expect, it } from 'vitest';
import { hasTerm, termOf, withTermToggled } from '../../components/query-terms.ts';

describe('a tag or an outlet in the search field', () => {
  it('is quoted where it is several words', () => {
    expect(termOf('tag', 'ports')).toBe('tag:ports');
    expect(termOf('site', 'Harbour Post')).toBe('site:"Harbour Post"');
  });

  it.each([
    ['', 'tag:ports', 'tag:ports'],
    ['ferry', 'tag:ports', 'ferry tag:ports'],
    ['ferry tag:ports tolls', 'tag:ports', 'ferry tolls'],
    ['Tag:Ports', 'tag:ports', ''],
    ['site:"Harbour Post" ferry', 'site:"Harbour Post"', 'ferry'],
    ['tag:portside', 'tag:ports', 'tag:portside tag:ports'],
    ['"tag:ports in a row"', 'tag:ports', '"tag:ports in a row" tag:ports'],
  ])('%s and %s', (query, term, after) => {
    expect(withTermToggled(query, term)).toBe(after);
    expect(hasTerm(after, term)).toBe(after.length > query.length);
  });
});
