import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export interface FoundBrowser {
  path: string;
  /** Where it came from, for people to read. */
  origin: string;
}

/** A Chromium this machine has: named by the environment, Playwright's own, or on PATH. */
export function localBrowser(): FoundBrowser | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isProgram(named))
      throw new Error(`CHROMIUM_PATH is ${named}, which is not a program that can be run.`);
    return { path: named, origin: 'CHROMIUM_PATH' };
  }
  const own = chromium.executablePath();
  if (isProgram(own)) return { path: own, origin: "Playwright's download" };
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder && isProgram(path)) return { path, origin: `PATH (${path})` };
    }
  }
  return undefined;
}

/** Like `localBrowser`, but installs one when there is none: Playwright's, or on Debian as root the system's. */
export function findBrowser(): FoundBrowser {
  const local = localBrowser();
  if (local) return local;
  for (const install of [installPlaywright, installDebian]) {
    if (!install()) continue;
    const found = localBrowser();
    if (found) return found;
  }
  throw new Error(howToGetBrowser);
}

export const howToGetBrowser = [
  'No Chromium was found and none could be installed. Any one of these helps:',
  '  1. set CHROMIUM_PATH to a Chromium or Chrome',
  '  2. npx playwright install --with-deps chromium',
  '  3. put chromium, chromium-browser or google-chrome on PATH (Debian: apt-get install chromium)',
].join('\n');

function installPlaywright(): boolean {
  const cli = join(process.cwd(), 'node_modules/@playwright/test/cli.js');
  return spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' }).status === 0;
}

function installDebian(): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  const apt = (...args: string[]) => spawnSync('apt-get', args, { stdio: 'inherit' }).status === 0;
  return apt('update') && apt('install', '--yes', '--no-install-recommends', 'chromium');
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
