import path from 'node:path';

export const browserKinds = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof browserKinds)[number];

interface Places {
  /** What people call it, for messages. */
  name: string;
  /** Environment variable that names the program and wins over every place. */
  variable: string;
  /** Debian's package. */
  debianPackage: string;
  /** Names looked for along PATH, best first. */
  commands: string[];
  /** Full paths where PATH does not lead. */
  paths: (env: NodeJS.ProcessEnv) => string[];
}

export const browserPlaces: Record<BrowserKind, Places> = {
  chromium: {
    name: 'Chromium',
    variable: 'NUTGRAF_CHROMIUM',
    debianPackage: 'chromium',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
      'brave-browser',
    ],
    paths: (env) => [
      ...inApplications(env, [
        'Chromium.app/Contents/MacOS/Chromium',
        'Google Chrome.app/Contents/MacOS/Google Chrome',
        'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        'Brave Browser.app/Contents/MacOS/Brave Browser',
      ]),
      ...inProgramFiles(env, [
        'Chromium\\Application\\chrome.exe',
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
        'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
      ]),
      '/snap/bin/chromium',
    ],
  },
  firefox: {
    name: 'Firefox',
    variable: 'NUTGRAF_FIREFOX',
    debianPackage: 'firefox-esr',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: (env) => [
      ...inApplications(env, [
        'Firefox.app/Contents/MacOS/firefox',
        'Firefox Developer Edition.app/Contents/MacOS/firefox',
      ]),
      ...inProgramFiles(env, ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe']),
      '/snap/bin/firefox',
    ],
  },
};

function inApplications(env: NodeJS.ProcessEnv, programs: string[]): string[] {
  const folders = ['/Applications', ...(env.HOME ? [path.posix.join(env.HOME, 'Applications')] : [])];
  return folders.flatMap((folder) => programs.map((program) => `${folder}/${program}`));
}

function inProgramFiles(env: NodeJS.ProcessEnv, programs: string[]): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
    (folder) => folder !== undefined,
  );
  return folders.flatMap((folder) => programs.map((program) => `${folder}\\${program}`));
}
