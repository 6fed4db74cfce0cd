import { choices, type ReaderSettings } from '../settings.ts';

/**
 * The colours that our pages wore last, at hand before the first paint: the settings themselves come some milliseconds
 * later, and a dark room would be lit up by a white page until then.
 */
export const lastTheme = {
  keep(theme: ReaderSettings['theme']): void {
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Refused in a private window: the page begins in the device's colours.
    }
  },
  find(): ReaderSettings['theme'] | undefined {
    try {
      const kept = localStorage.getItem('theme');
      return choices.theme.find((theme) => theme === kept);
    } catch {
      return undefined; // as above
    }
  },
};
