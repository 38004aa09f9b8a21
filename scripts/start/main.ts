import { relative } from 'node:path';
import { releaseLock, takeLock } from '../stack/lock';
import { endRecorded, killRecorded } from '../stack/process-record';
import { launch } from './launch';
import { readOptions, startLock } from './options';
import { Parts } from './parts';
import { box, say } from './progress';
import { removeReady, writeReady } from './ready-file';
import { trimLogs } from './trim-logs';

const options = readOptions(process.env, process.argv.slice(2));
const { home } = options;
const parts = new Parts();
let stopping = false;
let askedAt = 0;
/** npm passes Ctrl-C on to a process that the terminal has told already; only a later one is meant to force. */
const echoMs = 1_000;

const owner = takeLock(startLock(home));
if (owner !== undefined) {
  const shown = relative(process.cwd(), home) || '.';
  console.error(`Safar already runs in ${shown} (process ${owner}). \`npm run link\` prints a link to it.`);
  process.exit(1);
}

async function stop(code: number): Promise<void> {
  stopping = true;
  removeReady(home);
  await parts.stop();
  await endRecorded(`${home}/run`);
  releaseLock(startLock(home));
  say('Stopped');
  process.exit(code);
}

async function onSignal(): Promise<void> {
  if (!stopping) {
    askedAt = Date.now();
    say('Stopping; press Ctrl-C once more to force it');
    return stop(0);
  }
  if (Date.now() - askedAt < echoMs) return;
  killRecorded(`${home}/run`);
  releaseLock(startLock(home));
  process.exit(130);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void onSignal());

// An npm that is ended does not always pass the signal on: a start whose parent is gone stops as well.
const parent = process.ppid;
if (process.env.npm_lifecycle_event) {
  setInterval(() => {
    if (process.ppid !== parent && !stopping) void onSignal();
  }, 1_000).unref();
}

try {
  removeReady(home);
  const left = await endRecorded(`${home}/run`);
  if (left.length > 0) say(`Ended what a killed start left running: ${left.join(', ')}`);
  trimLogs(`${home}/logs`);
  const ready = await launch(options, parts);
  writeReady(home, ready);
  box(['Open Safar and sign in with this link. It works once:', '', ready.signIn]);
  console.log('`npm run link` prints another link. Ctrl-C stops everything.');
} catch (error) {
  if (!stopping) {
    console.error(`\n${(error as Error).message}\n`);
    await stop(1);
  }
}
