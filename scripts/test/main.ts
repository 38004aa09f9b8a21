import { build, machine, staticChecks, workflowBundle } from './checks';
import type { Outcome, Part } from './part';
import { interruptAll } from './run-command';
import { browser, vitest } from './suites';

/** Parts of one row may run side by side; the rows come one after another, because servers want the machine. */
const rows: Part[][] = [
  [machine],
  [...staticChecks, workflowBundle],
  [vitest('unit', ['machine'])],
  [build],
  [vitest('integration', ['machine', 'build'])],
  [browser],
];
const atOnce = 2;
const longestOutput = 12_000;

const wanted = process.argv.slice(2);
const outcomes = new Map<string, Outcome>();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interruptAll();
    process.exitCode = 130;
  });
}

function isWanted({ name }: Part): boolean {
  return wanted.length === 0 || name === 'machine' || wanted.includes(name);
}

async function runPart(part: Part): Promise<void> {
  const began = performance.now();
  const broken = part.needs?.filter((name) => (outcomes.get(name)?.failed ?? 0) > 0) ?? [];
  const outcome =
    broken.length > 0
      ? { passed: 0, failed: 1, output: `not run, because these failed: ${broken.join(', ')}` }
      : await part.run().catch((error: Error) => ({ passed: 0, failed: 1, output: error.message }));
  outcomes.set(part.name, outcome);
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  const { failed, remark, output } = outcome as Outcome;
  console.log(`${failed === 0 ? '✓' : '✗'} ${part.name.padEnd(16)} ${seconds} s  ${remark ?? ''}`.trimEnd());
  if (failed > 0 && output) console.log(`${output.trim().slice(-longestOutput).replace(/^/gm, '    ')}\n`);
}

async function runRow(row: Part[]): Promise<void> {
  const queue = row.filter(isWanted);
  const lane = async () => {
    for (let part = queue.shift(); part; part = queue.shift()) await runPart(part);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

for (const row of rows) if (process.exitCode === undefined) await runRow(row);

const sum = (field: 'passed' | 'failed') =>
  [...outcomes.values()].reduce((total, outcome) => total + outcome[field], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(process.exitCode ?? (sum('failed') === 0 ? 0 : 1));
