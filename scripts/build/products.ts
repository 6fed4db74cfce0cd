/** What can be built: the whole extension for a browser, or the injected script alone (the same bytes, in less time). */
export const products = {
  chromium: { browser: 'chrome' },
  firefox: { browser: 'firefox' },
  edge: { browser: 'edge' },
  safari: { browser: 'safari' },
  extract: { browser: 'chrome', filterEntrypoints: ['extract'] },
} satisfies Record<string, { browser: string; filterEntrypoints?: string[] }>;
export type Product = keyof typeof products;
