import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True while a process with this id exists and has not turned into a zombie. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return readState(pid) !== 'Z';
}

/** A text that two processes with the same id never share: when the process began. Null when there is none. */
export function birthMark(pid: number): string | null {
  const fields = statFields(pid);
  if (fields) return fields[19] ?? null;
  const result = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return result.stdout?.trim() || null;
}

/** The command line of a process, or an empty text when it cannot be read. */
export function commandLine(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    const result = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return result.stdout?.trim() ?? '';
  }
}

function readState(pid: number): string | null {
  return statFields(pid)?.[0] ?? null;
}

/** Fields of /proc/<pid>/stat after the command, which may itself hold spaces and parentheses. Linux only. */
function statFields(pid: number): string[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
