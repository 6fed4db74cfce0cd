import { type Browser, type LaunchOptions, launch } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';

/** No first-run pages, and no traffic that the page or the extension did not ask for. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the installed Chromium over a pipe, able to install extensions. */
export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const headless = options.headless ?? true;
  return launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ...options,
    headless,
    args: [
      ...quiet,
      // Chromium refuses to run its sandbox as root, which is what a bare container gives us.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(headless ? ['--disable-gpu'] : []),
      ...(options.args ?? []),
    ],
  });
}

/** Whether a window could be shown to somebody. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
