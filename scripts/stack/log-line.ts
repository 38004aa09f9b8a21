import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';

/** Where a log file ends now, in bytes; lines after it belong to what starts next. */
export function endOfLog(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** What was written to a log file after byte `from`. */
export function logSince(file: string, from: number): string {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(Math.max(0, fstatSync(descriptor).size - from));
    const length = readSync(descriptor, buffer, 0, buffer.length, from);
    return buffer.toString('utf8', 0, length);
  } finally {
    closeSync(descriptor);
  }
}

/** The end of what was written to a log file after byte `from`: what the reader of an error wants to see. */
export function lastLines(file: string, from: number): string {
  return logSince(file, from).trim().split('\n').slice(-15).join('\n');
}
