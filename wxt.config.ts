import { defineConfig } from 'wxt';
import { emptyMethods } from './scripts/empty-methods.ts';

/** Extension pages may load what we packed and nothing else, and may talk to nobody. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  // A file's first lines tell a reader all that it depends on.
  imports: false,
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' || browser === 'safari' ? [] : ['sidePanel']),
    ],
    // Asked for at their first use: copies in the downloads folder, and bringing in Chrome's own list.
    optional_permissions: ['downloads', ...(browser === 'firefox' || browser === 'safari' ? [] : ['readingList'])],
    omnibox: { keyword: 'nut' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+N' } },
    },
    // The dev server needs its socket and inline styles, so only what we pack is locked down.
    ...(command === 'build' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'nutgraf@nutgraf.extension',
              // 140: CSS custom highlights, which light up a sentence without touching the page.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : {
          // 126: light-dark() in CSS (123) and URL.parse (126); sidePanel.open is older (116).
          minimum_chrome_version: '126',
        }),
  }),
  vite: () => ({
    // Readability is most of the injected script, and a third of it is never used.
    plugins: [emptyMethods()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Otherwise small icons become data: addresses, which our policy refuses.
    build: { assetsInlineLimit: 0 },
  }),
});
