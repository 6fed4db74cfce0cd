import { browser } from 'wxt/browser';

/** Once, when the browser has started. */
export function onBrowserStart(act: () => void): void {
  browser.runtime.onStartup.addListener(act);
}

/** Whether this is a browser of Chromium's family, with its faults. */
export const isChromium = (): boolean => import.meta.env.CHROME || import.meta.env.EDGE;
