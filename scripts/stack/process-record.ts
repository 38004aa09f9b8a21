import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthMark, isAlive } from './process-identity';
import { signalGroup, stopProcess } from './stop-process';

interface ProcessRecord {
  name: string;
  pid: number;
  born: string | null;
  stopSignal: NodeJS.Signals;
}

const fileOf = (folder: string, name: string) => join(folder, `${name}.pid.json`);

/** Notes a started process, so that a later start can end it if this one never gets to. Whoever reads meets the old record or the new one, whole. */
export function recordProcess(folder: string, name: string, pid: number, stopSignal: NodeJS.Signals): void {
  mkdirSync(folder, { recursive: true });
  const record: ProcessRecord = { name, pid, born: birthMark(pid), stopSignal };
  const file = fileOf(folder, name);
  writeFileSync(`${file}.new`, JSON.stringify(record));
  renameSync(`${file}.new`, file);
}

export function forgetProcess(folder: string, name: string, pid: number): void {
  if (readRecord(fileOf(folder, name))?.pid === pid) rmSync(fileOf(folder, name), { force: true });
}

/** Ends every recorded process that still lives; returns the names of those that did. */
export async function endRecorded(folder: string): Promise<string[]> {
  const records = recordsIn(folder);
  const alive = records.filter(isSame);
  await Promise.all(alive.map(({ pid, stopSignal }) => stopProcess(pid, stopSignal, 5_000)));
  for (const { name } of records) rmSync(fileOf(folder, name), { force: true });
  return alive.map(({ name }) => name);
}

/** Kills every recorded process that still lives, at once. */
export function killRecorded(folder: string): void {
  for (const { pid } of recordsIn(folder).filter(isSame)) signalGroup(pid, 'SIGKILL');
}

function isSame({ pid, born }: ProcessRecord): boolean {
  return isAlive(pid) && birthMark(pid) === born;
}

function recordsIn(folder: string): ProcessRecord[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.pid.json'))
    .map((name) => readRecord(join(folder, name)))
    .filter((record) => record !== null);
}

function readRecord(file: string): ProcessRecord | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessRecord;
  } catch {
    return null;
  }
}
