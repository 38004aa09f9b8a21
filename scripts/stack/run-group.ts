import { endOfLog, logSince } from './log-line';
import { type GroupOptions, startGroup } from './process-group';

/**
 * Runs a program to its end and returns what it printed. It is recorded like a long-running part, so that a stop in
 * the middle ends it too. When it fails, the error carries the end of what it printed.
 */
export async function runGroup(options: GroupOptions): Promise<string> {
  const from = endOfLog(options.logFile);
  const group = await startGroup(options);
  const { code, signal } = await group.exited;
  const output = logSince(options.logFile, from).trim();
  if (code === 0) return output;
  throw new Error(
    `${output.slice(-4_000)}\n${options.name} failed (${signal ?? `code ${code}`}); its log is ${options.logFile}`,
  );
}
