import type { Url } from '../../model.ts';
import { longest, type SkipReason } from '../incoming.ts';

/** The address of an entry as a browser would go to it, without a name and password in it; or why it is none. */
export function addressIn(value: unknown): { url: Url } | { why: SkipReason } {
  if (value === undefined || value === null || value === '') return { why: 'no-address' };
  if (typeof value !== 'string') return { why: 'bad-address' };
  const written = value.trim();
  if (written === '') return { why: 'no-address' };
  const url = URL.parse(written);
  if (!url) return { why: 'bad-address' };
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { why: 'not-web-address' };
  if (url.username || url.password) {
    url.username = '';
    url.password = '';
  }
  // Written out again, letters take up to nine places each.
  return url.href.length > longest.address ? { why: 'address-too-long' } : { url: url.href };
}
