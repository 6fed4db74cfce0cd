import path from 'node:path';
import { expect, test } from 'vitest';
import { findBrowser, type Surroundings } from '../../scripts/browsers/find-browser.ts';
import { Refusal } from '../../scripts/refusal.ts';

const bare = (programs: string[], rest: Partial<Surroundings> = {}): Surroundings => ({
  env: { PATH: ['/usr/local/bin', '/usr/bin'].join(path.delimiter) },
  isProgram: (file) => programs.includes(file),
  install: () => false,
  mayInstall: false,
  ...rest,
});

test('the environment variable wins over what is installed', () => {
  const env = { PATH: '/usr/bin', NUTGRAF_CHROMIUM: '/opt/mine' };
  expect(findBrowser('chromium', bare(['/usr/bin/chromium', '/opt/mine'], { env }))).toBe('/opt/mine');
});

test('a variable that names nothing is said, not passed over', () => {
  const env = { PATH: '/usr/bin', NUTGRAF_FIREFOX: '/opt/gone' };
  expect(() => findBrowser('firefox', bare(['/usr/bin/firefox'], { env }))).toThrow(
    /NUTGRAF_FIREFOX names \/opt\/gone/,
  );
});

test.each([
  ['chromium', '/usr/bin/brave-browser', {}],
  ['chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
  ['chromium', 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe', { PROGRAMFILES: 'C:\\Program Files' }],
  ['firefox', '/usr/bin/firefox-esr', {}],
  ['firefox', '/Users/ada/Applications/Firefox.app/Contents/MacOS/firefox', { HOME: '/Users/ada' }],
] as const)('%s is found at %s', (kind, file, env) => {
  const surroundings = bare([file]);
  expect(findBrowser(kind, { ...surroundings, env: { ...surroundings.env, ...env } })).toBe(file);
});

test('a missing one is installed where that is ours to do', () => {
  const programs: string[] = [];
  const install = (name: string) => programs.push(`/usr/bin/${name}`) > 0;
  expect(findBrowser('firefox', bare(programs, { mayInstall: true, install }))).toBe('/usr/bin/firefox-esr');
});

test('elsewhere one sentence says what to install', () => {
  expect(() => findBrowser('chromium', bare([]))).toThrow(Refusal);
  expect(() => findBrowser('chromium', bare([]))).toThrow(
    /^Chromium was not found; install it .+ or set NUTGRAF_CHROMIUM\.$/,
  );
});
