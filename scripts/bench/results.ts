import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const result = z.object({
  name: z.string(),
  ours: z.number(),
  baseline: z.number(),
  /** How many times better ours is. */
  ratio: z.number(),
  unit: z.string(),
  /** The least ratio that we hold ourselves to; null: only watched. */
  target: z.number().nullable(),
});
export type Result = z.infer<typeof result>;

const file = fileURLToPath(new URL('../../bench/results.json', import.meta.url));

/** Keeps these results beside the others; one of the same name is replaced. Returns all. */
export function keepResults(results: readonly Result[]): Result[] {
  const names = new Set(results.map(({ name }) => name));
  const all = [...readResults().filter(({ name }) => !names.has(name)), ...results];
  all.sort((one, other) => (one.name < other.name ? -1 : 1));
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  return all;
}

function readResults(): Result[] {
  try {
    return z.array(result).parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}
