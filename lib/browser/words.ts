import { browser } from 'wxt/browser';
import type { MessageKey, Words } from '../words.ts';

/** The words of `public/_locales` in the browser's language. */
export const words: Words = (key: MessageKey, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** The direction in which those words run; the page's own may run in another. */
export const uiDirection = (): string => browser.i18n.getMessage('@@bidi_dir');
