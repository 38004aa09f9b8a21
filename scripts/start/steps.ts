import { join } from 'node:path';
import { type ProcessGroup, startGroup } from '../stack/process-group';
import { runGroup } from '../stack/run-group';
import { root } from './options';
import { type Instance, readInstance } from './secrets';

const program = (home: string, name: string, file: string, env: NodeJS.ProcessEnv) => ({
  name,
  command: process.execPath,
  args: ['--import', 'tsx', file],
  cwd: root,
  env,
  logFile: join(home, `logs/${name}.log`),
  records: join(home, 'run'),
  graceMs: 5_000,
});

/** Brings the database up to date; returns a sentence about it. */
export function migrate(home: string, env: NodeJS.ProcessEnv): Promise<string> {
  return runGroup(program(home, 'migrate', 'scripts/db/migrate.ts', env));
}

/** Makes sure that there is a workspace with keys, and gets a fresh sign-in link to it. */
export async function prepare(home: string, env: NodeJS.ProcessEnv): Promise<Instance> {
  await runGroup(program(home, 'prepare', 'scripts/start/prepare.ts', env));
  const instance = readInstance(home);
  if (!instance) throw new Error(`The instance was prepared, but ${home}/keys.json cannot be read.`);
  return instance;
}

/** Gives the demo shop its templates, journeys and first customers; finds them there on a later start. */
export async function seedDemo(home: string, env: NodeJS.ProcessEnv): Promise<void> {
  await runGroup(program(home, 'seed', 'scripts/demo/seed.ts', env));
}

/** Starts the demo shop, whose customers send events through the ingest address. */
export function startDemo(home: string, env: NodeJS.ProcessEnv): Promise<ProcessGroup> {
  return startGroup(program(home, 'demo', 'scripts/demo/main.ts', env));
}
