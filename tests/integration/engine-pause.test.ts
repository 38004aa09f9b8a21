import { expect, test } from 'vitest';
import { notify } from '@/server/data/notify';
import { inTransaction } from '@/server/data/pool';
import { wakeHeldRuns } from '@/server/data/wakes/wake-held-runs';
import { cartJourney, node, sending } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { allEnded, messagesOf, pathOf, runAt, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { timePasses } from '../support/engine/time-passes';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const held = (journeyId: string, count: number) =>
  eventually(
    async () => (await runsOf(journeyId)).filter(({ status }) => status === 'held').length === count,
    'the runs are held',
  );

test('a paused journey holds its people at their next action and lets entrants queue; resume lets them go on', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await shop.track('Cart Updated', { userId: 'sara' });
  await runAt(journeyId, 'wait');
  await shop.setStatus(journeyId, 'paused');
  await shop.track('Cart Updated', { userId: 'reza' });
  await eventually(async () => (await runsOf(journeyId)).length === 2, 'both are inside');
  await timePasses(journeyId);
  await held(journeyId, 2);
  expect(await messagesOf(journeyId)).toEqual([]);

  // As one, as a resume is: the sweep wakes whoever is forgotten.
  const woken = await inTransaction(async (client) => {
    await client.query(`UPDATE journey SET status = 'live', generation = generation + 1 WHERE id = $1`, [
      journeyId,
    ]);
    return wakeHeldRuns({ workspaceId: shop.workspaceId, journeyId, perSecond: 100 }, client);
  });
  expect(woken).toBe(2);
  notify('safar_wake');
  const runs = await allEnded(journeyId, 2);
  expect(await pathOf(runs[0]!.id)).toEqual([
    'start:next',
    'wait:next',
    'reach:email',
    'email:sent',
    'done:',
  ]);
});

test('runs go on by themselves when the resume was interrupted before it could wake them', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney(), 'paused');
  await shop.track('Cart Updated', { userId: 'sara' });
  await held(journeyId, 1);
  await shop.setStatus(journeyId, 'live');
  await allEnded(journeyId);
});

test('a stopped journey takes everybody out at once', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  await shop.track('Cart Updated', { userId: 'sara' });
  await shop.track('Cart Updated', { userId: 'reza' });
  await eventually(async () => (await runsOf(journeyId)).length === 2, 'both are inside');
  await shop.setStatus(journeyId, 'stopped');
  notify('safar_wake');
  const runs = await allEnded(journeyId, 2);
  expect(runs.map(({ endReason }) => endReason)).toEqual([{ code: 'stopped' }, { code: 'stopped' }]);
  expect(await pathOf(runs[0]!.id)).toEqual(['start:next', 'wait:']);
});

test('a run that waits for what becomes of its message goes on as soon as the provider has answered', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journey = cartJourney();
  journey.nodes = {
    start: node('trigger', { event: 'Cart Updated' }, { next: 'email' }),
    email: sending('email', { sent: 'done', failed: 'nobody' }),
    done: node('exit', {}),
    nobody: node('exit', { note: 'Nobody to reach' }),
  };
  const journeyId = await shop.publish(journey);
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await shop.track('Cart Updated', { userId: 'sara' });
  const [run] = await allEnded(journeyId);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'email:sent', 'done:']);
  expect(run!.counter).toBe(2);
});
