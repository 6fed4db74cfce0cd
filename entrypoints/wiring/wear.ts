import type { ReaderSettings } from '../../lib/settings.ts';

/** Dresses a page of ours as its reader likes it; the style sheets know what each of these names looks like. */
export function wear({ theme, face, size, width, leading }: ReaderSettings): void {
  Object.assign(document.documentElement.dataset, { theme, face, size: String(size), width, leading });
}
