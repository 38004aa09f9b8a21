import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';

const run = promisify(execFile);

/** A drill gives up by itself before this, and says what is still owed. */
const LIMIT_MS = 400_000;
vi.setConfig({ testTimeout: LIMIT_MS });

/** Runs the short form of a drill as a user would, on servers of its own. Returns the figures of its line; rejects when it fails. */
async function drill(id: string): Promise<Record<string, number>> {
  const args = ['--import', 'tsx', 'scripts/drill/main.ts', '--short', id];
  const { stdout } = await run(process.execPath, args, { timeout: LIMIT_MS });
  const line = stdout.split('\n').find((each) => each.startsWith(`${id}: `));
  const figures = line?.slice(id.length + 2).split(/, |; /) ?? [];
  return Object.fromEntries(
    figures.map((figure) => {
      const [, name, value] = /^(.+?) (\d[\d.]*)(?: s)?$/.exec(figure) ?? [figure, figure, Number.NaN];
      return [name, Number(value)];
    }),
  );
}

// They mostly wait, for leases and heartbeats of the dead.
test.concurrent('f1: workers are killed, also between the provider’s accept and our commit', async () => {
  const figures = await drill('f1');
  expect(figures).toMatchObject({ kills: 4, people: 24, lost: 0, doubled: 0, checker: 0 });
  expect(figures.unknown).toBeLessThanOrEqual(4);
});

test.concurrent('f4: PostgreSQL is stopped at once while events come in', async () => {
  const figures = await drill('f4');
  expect(figures).toMatchObject({ kills: 1, lost: 0, 'people by SDK': 60, entered: 60, checker: 0 });
  expect(figures.acknowledged).toBeGreaterThan(0);
});

test.concurrent('f8: the provider accepts, then drops the connection', async () => {
  const figures = await drill('f8');
  expect(figures).toMatchObject({ people: 15, accepted: 10, dropped: 5, unknown: 5, doubled: 0, checker: 0 });
});
