import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.ts';
import { type BrowserKind, browserPlaces } from './browser-places.ts';

export interface Surroundings {
  env: NodeJS.ProcessEnv;
  isProgram: (file: string) => boolean;
  /** Answers whether the package is now installed. */
  install: (debianPackage: string) => boolean;
  /** Debian (or one of its children) with us as root: the only place where we may install. */
  mayInstall: boolean;
}

/** Full path of a browser of this kind. On Debian as root a missing one is installed; elsewhere it is refused in one sentence. */
export function findBrowser(kind: BrowserKind, surroundings: Surroundings = thisMachine()): string {
  const { name, variable, debianPackage } = browserPlaces[kind];
  const asked = surroundings.env[variable];
  if (asked) {
    if (surroundings.isProgram(asked)) return asked;
    throw new Refusal(`${variable} names ${asked}, which is no program; point it at ${name} or unset it.`);
  }
  const found = placesOf(kind, surroundings.env).find(surroundings.isProgram);
  if (found) return found;
  if (surroundings.mayInstall && surroundings.install(debianPackage)) {
    const installed = placesOf(kind, surroundings.env).find(surroundings.isProgram);
    if (installed) return installed;
  }
  throw new Refusal(
    `${name} was not found; install it (on Debian: apt-get install ${debianPackage}) or set ${variable}.`,
  );
}

function placesOf(kind: BrowserKind, env: NodeJS.ProcessEnv): string[] {
  const { commands, paths } = browserPlaces[kind];
  const folders = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [...commands.flatMap((command) => folders.map((folder) => path.join(folder, command))), ...paths(env)];
}

function thisMachine(): Surroundings {
  const mayInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  return { env: process.env, isProgram, install: installOnDebian, mayInstall };
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    // Not there, or not for us: either way no browser to start.
    return false;
  }
}

/** A bare image has no package lists, so they are fetched first. What apt says goes to stderr: stdout may be a brief. */
function installOnDebian(debianPackage: string): boolean {
  console.error(`Installing ${debianPackage} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', process.stderr, process.stderr] }).status === 0;
  return apt('update') && apt('install', '-y', '--no-install-recommends', debianPackage);
}
