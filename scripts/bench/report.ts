import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMet, type Result } from './results';

const file = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
const GIB = 1024 ** 3;

const number = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(1));

const SIGNS = { ratio: '≥', least: '≥', most: '≤' };

function verdictOf(result: Result): string {
  const met = isMet(result);
  if (met === null) return '';
  return `${SIGNS[result.rule]} ${result.target}${result.rule === 'ratio' ? '×' : ''} ${met ? '✓' : '✗'}`;
}

/** The results as a Markdown table. */
export function tableOf(results: readonly Result[]): string {
  const lines = results.map((result) => {
    const { name, ours, baseline, ratio, unit } = result;
    const against = baseline === null ? '' : number(baseline);
    const better = ratio === null ? '' : `${ratio.toFixed(2)}×`;
    return `| ${name} | ${number(ours)} | ${against} | ${unit} | ${better} | ${verdictOf(result)} |`;
  });
  return ['| What | Ours | Against | Unit | Better | Target |', '|---|--:|--:|---|--:|---|', ...lines].join(
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

All of it: \`npm run bench\`; a part: \`npm run bench -- wakes ingest\`; on a Temporal server in PostgreSQL, built with Go:
\`npm run bench -- --server=postgres\`; \`--short\` only proves that it works. Server, database and worker share the machine.

- *Wakes*: trigger, wait, which channel reaches, send, exit. ${runs} runs become due at the same instant; runs per second are counted from
  then until the last one has ended in the database and its workflow is closed. The *obvious* workflow is the one that one would write first:
  \`sleep\`, then two activities that read and write the same rows. The *smallest driver* is one local activity with one transaction of three
  statements and no product at all. The engines take turns, ${rounds} rounds each, and the median counts, of speeds and of the rounds' ratios; each round has a new worker,
  which has been through a tenth as many runs before.
- *Ingest*: eight clients send batches over HTTP, each acknowledged after its commit, against plain inserts into the same table; in turns.
- *Editor*: a cold browser opens a journey of so many steps from the production build; *against* is what n8n publishes for 200 nodes. A step is added
  and taken back by keys, measured until it is painted; by \`npm run bench:editor\` alone.
- *Reactor*: one process, nothing else at work. *Event to mail*: from the answer of ingest until a mail server on this machine has the mail.

${tableOf(results)}

Machine: ${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / GIB)} GiB, Node ${process.versions.node}, PostgreSQL ${postgres}.
"dev server" is \`temporal server start-dev\` on SQLite (WAL), "on PostgreSQL" the Temporal server of the same version with
512 shards, the default of its own chart for Kubernetes, in the same PostgreSQL, built with Go by \`npm run bench -- --server=postgres\`.
`,
  );
}
