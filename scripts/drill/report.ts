import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Drill } from './drill';

const file = fileURLToPath(new URL('../../docs/drills.md', import.meta.url));

/** Puts the figures of a drill into its row of docs/drills.md. */
export function keepLine({ id, title }: Drill, figures: string, seconds: number): void {
  const row = `| ${id} | ${title} | ${figures} | ${new Date().toISOString().slice(0, 10)}, ${seconds} s |`;
  const lines = readFileSync(file, 'utf8').split('\n');
  const known = lines.findIndex((line) => line.startsWith(`| ${id} |`));
  if (known >= 0) lines[known] = row;
  else lines.splice(lines.findLastIndex((line) => line.startsWith('|')) + 1, 0, row);
  writeFileSync(file, lines.join('\n'));
}
