import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Whom PostgreSQL runs as. Undefined for an ordinary user: as itself. */
export type Account = { name: string; uid: number; gid: number };

/**
 * PostgreSQL refuses to run as root, so as root it gets the system's `postgres` account, made if it is missing,
 * or `nobody` where accounts cannot be made.
 */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const found = lookUp('postgres');
  if (found) return found;
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  const account = lookUp('postgres') ?? lookUp('nobody');
  if (!account)
    throw new Error('PostgreSQL needs an account other than root; make one: useradd --system postgres');
  return account;
}

/** True when `account` can walk down to `folder`, whose missing lower parts will belong to it. */
export function canReach(account: Account, folder: string): boolean {
  try {
    const { mode, uid, gid } = statSync(folder);
    const walk = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & walk) === 0) return false;
  } catch {
    // Not made yet: only what stands above it counts.
  }
  const above = dirname(folder);
  return above === folder || canReach(account, above);
}

function lookUp(name: string): Account | undefined {
  const ask = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const uid = ask('-u');
  const gid = ask('-g');
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
