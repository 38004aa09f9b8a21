import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporal } from '@/server/temporal/client';
import { createTestDatabase } from '../support/database';
import { cartJourney } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { messagesOf, pathOf, reasonsOf, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { WorkerProcess } from '../support/engine/worker-process';

let drop: () => Promise<void>;
let worker: WorkerProcess;

beforeAll(async () => {
  drop = await createTestDatabase();
  worker = await WorkerProcess.start();
});

afterAll(async () => {
  await worker?.stop();
  await drop?.();
});

const consent = { sms: true };
const ended = (journeyId: string) =>
  eventually(async () => {
    const runs = await runsOf(journeyId);
    return runs.length > 0 && runs.every(({ status }) => status === 'ended') && runs;
  }, 'the run ends');

test('an event lets a person in, they wait, the channel that reaches them gets the message', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, { firstName: 'Sara', phone: '09121234567', consent });
  await shop.track('Cart Updated', { userId: 'sara' }, { total: 1_200_000 });

  const [run] = await ended(journeyId);
  expect(run?.endReason).toEqual({ code: 'exit-node' });
  expect(await pathOf(run!.id)).toEqual(['start:next', 'wait:next', 'reach:sms', 'sms:sent', 'done:']);
  expect((await reasonsOf(run!.id))[2]).toMatchObject({
    code: 'chose',
    arms: [
      { port: 'push', result: false, checks: [{ detail: { reason: 'no-token' } }] },
      { port: 'sms', result: true },
    ],
  });
  const message = await eventually(
    async () => (await messagesOf(journeyId)).find(({ state }) => state === 'accepted'),
    'the message is accepted',
  );
  expect(message.channel).toBe('sms');
});

test('a run of trigger, wait, reachability, send, exit costs six events of Temporal history', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await shop.track('Cart Updated', { userId: 'sara' });

  const [run] = await ended(journeyId);
  await temporal().workflow.getHandle(run!.id).result();
  const history = await temporal().workflow.getHandle(run!.id).fetchHistory();
  expect(history.events).toHaveLength(6);
});
