import type { View } from '../lib/model.ts';

/** Where the reader is in the reading list: which stories it shows, what is searched for, and which one is open. */
export interface Place {
  view: View;
  query: string;
  openId?: string;
}

/** The piles that a list shows, in the order in which they are offered. */
export const viewPiles = ['unread', 'all', 'archived'] as const satisfies readonly View['pile'][];

/**
 * The place that an address names: `#/archived?order=longest&q=ferry`, with a story's id before the slash where one is
 * open. `#<id>` alone is that story beside the unread ones. What is not understood is left out.
 */
export function placeIn(hash: string): Place {
  const [, id = '', pile = '', asked = ''] = /^#?([^/]*)(?:\/([^?]*)(?:\?(.*))?)?$/s.exec(hash) ?? [];
  const params = new URLSearchParams(asked);
  const openId = decoded(id);
  return {
    view: {
      pile: viewPiles.find((one) => one === pile) ?? 'unread',
      order: params.get('order') === 'longest' ? 'longest' : 'newest',
    },
    query: params.get('q') ?? '',
    ...(openId ? { openId } : {}),
  };
}

/** The address of a place, as short as it can be. */
export function hashOf({ view: { pile, order }, query, openId = '' }: Place): string {
  const params = new URLSearchParams();
  if (order !== 'newest') params.set('order', order);
  if (query.trim() !== '') params.set('q', query);
  const asked = params.size > 0 ? `?${params}` : '';
  return `#${encodeURIComponent(openId)}${pile === 'unread' && !asked ? '' : `/${pile}${asked}`}`;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id; // URIError: typed by hand, with a lone percent sign
  }
}
