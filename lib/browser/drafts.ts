/**
 * Text that was typed and is not kept yet. In the page's own small store, for that one writes before the next line runs:
 * a page that is closed in the middle of a word has no time for anything else.
 */
export const drafts = {
  keep(of: string, text: string): void {
    try {
      localStorage.setItem(named(of), text);
    } catch {
      // Full, or refused in a private window: the note itself is kept all the same, a moment later.
    }
  },
  find(of: string): string | undefined {
    try {
      return localStorage.getItem(named(of)) ?? undefined;
    } catch {
      return undefined; // as in a private window that refuses it: then nothing was kept there either
    }
  },
  drop(of: string): void {
    try {
      localStorage.removeItem(named(of));
    } catch {
      // Nothing was kept where nothing can be.
    }
  },
  dropAll(): void {
    try {
      for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name);
    } catch {
      // As above.
    }
  },
};

const prefix = 'draft ';
const named = (of: string): string => prefix + of;
