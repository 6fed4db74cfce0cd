import { lastTheme } from '../../lib/browser/last-theme.ts';
import type { ReaderSettings } from '../../lib/settings.ts';

/** Dresses a page of ours as its reader likes it; the style sheets know what each of these names looks like. */
export function wear({ theme, face, size, width, leading }: ReaderSettings): void {
  Object.assign(document.documentElement.dataset, { theme, face, size: String(size), width, leading });
  lastTheme.keep(theme);
}

/** In the colours of last time, before anything is read or painted. */
export function wearAsLastTime(): void {
  const theme = lastTheme.find();
  if (theme) document.documentElement.dataset.theme = theme;
}
