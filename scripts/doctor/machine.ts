import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { dirname } from 'node:path';
import { isPortFree } from '../stack/free-port';
import { lockOwner } from '../stack/lock';
import { type StartOptions, startLock } from '../start/options';
import { readReady } from '../start/ready-file';
import { bad, type Finding, good, note } from './finding';

const gibibyte = 1024 ** 3;
const wantedDisk = 3;
const wantedMemory = 3;

export function checkNode(): Finding {
  return good('Node', `${process.versions.node} on ${process.platform}-${process.arch}`);
}

export async function checkPort({ port = 3000, home }: StartOptions): Promise<Finding> {
  const ready = readReady(home);
  if (ready && lockOwner(startLock(home)) !== undefined) return good('Port', `Safar runs at ${ready.url}`);
  if (await isPortFree(port)) return good('Port', `${port} is free`);
  return note('Port', `${port} is taken by another program`, `PORT=${port + 1} npm start`);
}

export async function checkDisk({ home }: StartOptions): Promise<Finding> {
  const { bavail, bsize } = await statfs(existing(home));
  const free = (bavail * bsize) / gibibyte;
  const found = `${free.toFixed(1)} GiB free for ${home}`;
  if (free >= wantedDisk) return good('Disk', found);
  return bad(
    'Disk',
    found,
    `Free some space (${wantedDisk} GiB is comfortable), or set SAFAR_HOME to another disk.`,
  );
}

export function checkMemory(): Finding {
  const total = totalmem() / gibibyte;
  const found = `${total.toFixed(1)} GiB`;
  if (total >= wantedMemory) return good('Memory', found);
  return note(
    'Memory',
    found,
    `The build needs about ${wantedMemory} GiB; build elsewhere and copy .next and dist.`,
  );
}

function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(dirname(folder));
}
