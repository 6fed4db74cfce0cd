import { browser } from 'wxt/browser';
import type { MessageKey, Words } from '../words.ts';

/** The words of `public/_locales` in the browser's language. */
export const words: Words = (key: MessageKey, ...substitutions) => browser.i18n.getMessage(key, substitutions);
