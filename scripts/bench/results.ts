import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const result = z.object({
  name: z.string(),
  ours: z.number(),
  /** What it is measured against; null: nothing. */
  baseline: z.number().nullable(),
  /** How many times better ours is; null: no baseline. */
  ratio: z.number().nullable(),
  unit: z.string(),
  /** What we hold ourselves to; null: only watched. */
  target: z.number().nullable(),
  /** What the target is compared with: the ratio has to reach it, ours has to reach it, or ours may at most be it. */
  rule: z.enum(['ratio', 'least', 'most']).default('ratio'),
});
export type Result = z.infer<typeof result>;

const file = fileURLToPath(new URL('../../bench/results.json', import.meta.url));

/** A figure without a baseline. */
export function figure(
  name: string,
  ours: number,
  unit: string,
  rule: 'least' | 'most' = 'most',
  target: number | null = null,
): Result {
  return { name, ours, baseline: null, ratio: null, unit, target, rule };
}

/** Null: nothing is asked of it. */
export function isMet({ ours, ratio, target, rule }: Result): boolean | null {
  if (target === null) return null;
  if (rule === 'ratio') return (ratio ?? 0) >= target;
  return rule === 'least' ? ours >= target : ours <= target;
}

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
