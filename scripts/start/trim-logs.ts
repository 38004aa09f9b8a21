import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const largest = 10 * 1024 * 1024;

/** Sets aside logs that have grown beyond 10 MB; one older part of each is kept. */
export function trimLogs(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.log'))) {
    const file = join(folder, name);
    if (statSync(file).size > largest) renameSync(file, `${file}.old`);
  }
}
