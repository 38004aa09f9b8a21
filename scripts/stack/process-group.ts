import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { forgetProcess, recordProcess } from './process-record';
import { signalGroup, stopProcess } from './stop-process';

export interface GroupOptions {
  /** Short name: of its record, and in messages. */
  name: string;
  command: string;
  args: string[];
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
  /** Everything it prints is appended here. */
  logFile: string;
  /** Folder for the record by which a later start finds it again when this one was killed. */
  records: string;
  /** How the process is asked to end. */
  stopSignal?: NodeJS.Signals;
  /** Milliseconds it gets before it is killed. */
  graceMs?: number;
}

export interface ProcessGroup {
  name: string;
  pid: number;
  logFile: string;
  /** Settles when the first process of the group has ended. */
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  isRunning(): boolean;
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

/**
 * Starts a program in a process group of its own, so that Ctrl-C in the terminal reaches only the start script,
 * which then ends the parts in order. Output goes to a file, not a pipe: the part outlives a killed parent unharmed.
 */
export async function startGroup(options: GroupOptions): Promise<ProcessGroup> {
  mkdirSync(dirname(options.logFile), { recursive: true, mode: 0o700 });
  const log = openSync(options.logFile, 'a');
  const child = spawn(options.command, options.args, {
    cwd: options.cwd,
    env: options.env,
    uid: options.uid,
    gid: options.gid,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
  await begun(child);
  const pid = child.pid as number;
  recordProcess(options.records, options.name, pid, options.stopSignal ?? 'SIGTERM');
  void exited.then(() => forgetProcess(options.records, options.name, pid));
  return {
    name: options.name,
    pid,
    logFile: options.logFile,
    exited,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: () => stopProcess(pid, options.stopSignal ?? 'SIGTERM', options.graceMs ?? 10_000),
    kill: () => signalGroup(pid, 'SIGKILL'),
  };
}

function begun(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
}
