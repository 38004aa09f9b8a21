import { readdirSync, readFileSync } from 'node:fs';

const KIB_PER_MIB = 1024;

/** Memory of a process and everything below it, MiB; what several share is counted once (PSS). Linux only. */
export function memoryOfTree(root: number): number {
  const children = new Map<number, number[]>();
  for (const pid of readdirSync('/proc').map(Number).filter(Boolean)) {
    const parent = Number(
      read(`/proc/${pid}/stat`)
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    );
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  let kib = 0;
  const visit = (pid: number) => {
    kib += Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
    for (const child of children.get(pid) ?? []) visit(child);
  };
  visit(root);
  return Math.round(kib / KIB_PER_MIB);
}

/** Empty when the process is gone. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
