import { browser } from 'wxt/browser';

/** Whether this page of ours is in a private window: Firefox opens it there, Chromium never does. */
export const isPrivateWindow = (): boolean => browser.extension?.inIncognitoContext === true;
