import { Context } from '@temporalio/activity';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { env } from '@/server/env';
import { temporal } from '@/server/temporal/client';
import { ensureLoops } from '@/server/temporal/ensure-loops';
import { workflowBundle } from '@/worker/bundle';
import { createTestDatabase } from '../support/database';
import { eventually } from '../support/engine/eventually';

const begun = { react: 0, sweep: 0, deliver: 0 };

async function untilCancelled(): Promise<void> {
  const context = Context.current();
  const heart = setInterval(() => context.heartbeat(), 200);
  await context.cancelled.finally(() => clearInterval(heart));
}

/** The loops' activities: only the first shift of `react` ends by itself. */
const activities = {
  async react() {
    begun.react += 1;
    if (begun.react > 1) await untilCancelled();
  },
  async sweep() {
    begun.sweep += 1;
    await untilCancelled();
  },
  async deliver() {
    begun.deliver += 1;
    await untilCancelled();
  },
};

let drop: () => Promise<void>;
let connection: NativeConnection;
let worker: Worker;
let running: Promise<void>;

beforeAll(async () => {
  drop = await createTestDatabase();
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  connection = await NativeConnection.connect({ address: env().TEMPORAL_ADDRESS });
  worker = await Worker.create({
    connection,
    namespace: env().TEMPORAL_NAMESPACE,
    taskQueue: env().TASK_QUEUE,
    workflowBundle: await workflowBundle(),
    activities,
    shutdownGraceTime: '100ms',
  });
  running = worker.run();
});
afterAll(async () => {
  worker.shutdown();
  await running;
  await connection.close();
  await drop();
});

test('when one shift of the reactor ends, neither of the two stands still until the other ends too', async () => {
  await ensureLoops(temporal());
  await eventually(async () => begun.react >= 2 && begun.sweep >= 2, 'both begin anew');
});

test('a loop that was ended by hand is started again, one that runs is left alone', async () => {
  await temporal().workflow.getHandle('delivery').terminate('by hand');
  const reactor = await temporal().workflow.getHandle('reactor').describe();
  const before = begun.deliver;
  await ensureLoops(temporal());
  await eventually(async () => begun.deliver > before, 'it is started again');
  const now = await temporal().workflow.getHandle('reactor').describe();
  expect(now.runId).toBe(reactor.runId);
});

test('a loop that no worker can go on with is replaced', async () => {
  const delivery = temporal().workflow.getHandle('delivery');
  await delivery.terminate('by hand');
  await temporal().workflow.start('aWorkflowOfAnotherVersion', {
    workflowId: 'delivery',
    taskQueue: env().TASK_QUEUE,
  });
  await eventually(
    async () => {
      await ensureLoops(temporal());
      return (await delivery.describe()).type === 'delivery';
    },
    'it is replaced',
    50_000,
  );
});
