import type { Result } from '../results';
import { type Engine, type Round, runRound } from '../round';
import type { Sizes } from '../sizes';
import { median } from '../statistics';

const SERVERS = {
  dev: { label: 'dev server', target: 1.5 },
  postgres: { label: 'on PostgreSQL', target: 3 },
};
const ENGINES: Engine[] = ['obvious', 'smallest', 'ours'];

/** Runs that become due at once: several rounds each, in turns. */
export async function wakes({ server, runs, rounds }: Sizes): Promise<Result[]> {
  const counted: Round[] = [];
  for (let index = 1; index <= rounds; index += 1) {
    for (const engine of ENGINES) {
      const round = await runRound(engine, runs);
      console.log(
        `round ${index}, ${engine}: ${round.events} events, ${round.runsPerSecond.toFixed(1)} runs/s`,
      );
      counted.push(round);
    }
  }
  const of = (engine: Engine, pick: (round: Round) => number) =>
    median(counted.filter((round) => round.engine === engine).map(pick));
  const speed = (engine: Engine) => of(engine, ({ runsPerSecond }) => runsPerSecond);
  // Within a round the machine is much the same; between rounds it may not be.
  const roundsOf = (engine: Engine) => counted.filter((round) => round.engine === engine);
  const speedRatio = (engine: Engine) => {
    const baseline = roundsOf(engine);
    return median(
      roundsOf('ours').map((round, index) => round.runsPerSecond / (baseline[index]?.runsPerSecond ?? 1)),
    );
  };
  const events = (engine: Engine) => of(engine, (round) => round.events);
  const { label, target } = SERVERS[server];
  const against = (name: string, engine: Engine, wanted: number): Result => ({
    name,
    ours: speed('ours'),
    baseline: speed(engine),
    ratio: speedRatio(engine),
    unit: 'runs/s',
    target: wanted,
    rule: 'ratio',
  });
  return [
    {
      name: 'history events of one run, against the obvious workflow',
      ours: events('ours'),
      baseline: events('obvious'),
      ratio: events('obvious') / events('ours'),
      unit: 'events',
      target: null,
      rule: 'ratio',
    },
    against(`wakes, ${label}, against the obvious workflow`, 'obvious', target),
    against(`wakes, ${label}, against the smallest driver`, 'smallest', 0.85),
  ];
}
