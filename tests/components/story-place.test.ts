import { describe, expect, it } from 'vitest';
import { hashOf, type Place, placeIn } from '../../components/story-place.ts';

const unread = { pile: 'unread', order: 'newest' } as const;

describe('the address of a place', () => {
  it.each<[string, Place]>([
    ['#', { view: unread, query: '' }],
    ['#3f-9', { view: unread, query: '', openId: '3f-9' }],
    ['#/all', { view: { ...unread, pile: 'all' }, query: '' }],
    ['#/archived?order=longest', { view: { pile: 'archived', order: 'longest' }, query: '' }],
    ['#/unread?q=tag%3A%22to+quote%22', { view: unread, query: 'tag:"to quote"' }],
    ['#a%2Fb/all?q=50%25+of+a%2Fb%3F', { view: { ...unread, pile: 'all' }, query: '50% of a/b?', openId: 'a/b' }],
  ])('%s', (hash, place) => {
    expect(placeIn(hash)).toEqual(place);
    expect(hashOf(place)).toBe(hash);
  });

  it.each<[string, Place]>([
    ['', { view: unread, query: '' }],
    ['#50%', { view: unread, query: '', openId: '50%' }],
    ['#/elsewhere?order=random', { view: unread, query: '' }],
  ])('%s is understood as far as it goes', (hash, place) => expect(placeIn(hash)).toEqual(place));
});
