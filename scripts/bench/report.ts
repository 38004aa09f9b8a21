import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Result } from './results';

const file = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
const GIB = 1024 ** 3;

const number = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1));

/** The results as a Markdown table. */
export function tableOf(results: readonly Result[]): string {
  const lines = results.map(({ name, ours, baseline, ratio, unit, target }) => {
    const verdict = target === null ? '' : `≥ ${target}× ${ratio >= target ? '✓' : '✗'}`;
    return `| ${name} | ${number(ours)} | ${number(baseline)} | ${unit} | ${ratio.toFixed(1)}× | ${verdict} |`;
  });
  return ['| What | Ours | Obvious | Unit | Better | Target |', '|---|--:|--:|---|--:|---|', ...lines].join(
    '\n',
  );
}

export interface Conditions {
  runs: number;
  rounds: number;
  postgres: string;
}

/** Writes docs/benchmarks.md: the table and the machine it is of. */
export function writeReport(results: readonly Result[], { runs, rounds, postgres }: Conditions): void {
  const [cpu] = cpus();
  writeFileSync(
    file,
    `# Benchmarks

Written by \`npm run bench\`; the same figures for programs are in \`bench/results.json\`.

Journey: trigger, wait, which channel reaches, send, exit. ${runs} runs become due at the same instant; runs per second are
counted from then until the last one has ended in the database and its workflow is closed. *Obvious* is the workflow one
would write first: \`sleep\`, then two activities that read and write the same rows. Server, database and worker share
the machine; both engines take turns, ${rounds} rounds each, and the median counts.

${tableOf(results)}

Machine: ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / GIB)} GiB, Node ${process.versions.node}, PostgreSQL ${postgres}.
"dev server" is \`temporal server start-dev\` on SQLite (WAL), "on PostgreSQL" the Temporal server of the same version with
64 shards in the same PostgreSQL, built with Go by \`npm run bench -- --server=postgres\`.
`,
  );
}
