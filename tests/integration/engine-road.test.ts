import { WorkflowNotFoundError } from '@temporalio/client';
import { expect, test } from 'vitest';
import { temporal } from '@/server/temporal/client';
import { cartJourney, node, sending } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { allEnded, messagesOf, pathOf, reasonsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { journeyOn } from '../support/engine/trigger-journey';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const consent = { sms: true };

test('an event lets a person in, they wait, the channel that reaches them gets the message', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, { firstName: 'Sara', phone: '09121234567', consent });
  await shop.track('Cart Updated', { userId: 'sara' }, { total: 1_200_000 });

  const [run] = await allEnded(journeyId);
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

/** How many events Temporal keeps of a run that is over. */
async function historyOf(runId: string): Promise<number> {
  const workflow = temporal().workflow.getHandle(runId);
  await workflow.result();
  return (await workflow.fetchHistory()).events?.length ?? 0;
}

test('a run of trigger, wait, reachability, send, exit costs six events of Temporal history', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await shop.track('Cart Updated', { userId: 'sara' });

  const [run] = await allEnded(journeyId);
  expect(await historyOf(run!.id)).toBe(6);
});

test('whoever gets a message before the first wait costs no more than that', async () => {
  const shop = await Shop.open();
  const { nodes, ...journey } = cartJourney();
  const first = sending('email', { sent: 'wait' });
  const journeyId = await shop.publish({
    ...journey,
    nodes: { ...nodes, start: node('trigger', { event: 'Cart Updated' }, { next: 'first' }), first },
  });
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await shop.track('Cart Updated', { userId: 'sara' });

  const [run] = await allEnded(journeyId);
  expect(await pathOf(run!.id)).toEqual([
    'start:next',
    'first:sent',
    'wait:next',
    'reach:email',
    'email:sent',
    'done:',
  ]);
  expect(await historyOf(run!.id)).toBe(6);
});

test('who is through at once never comes to Temporal', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(journeyOn('trigger', { event: 'Cart Updated' }));
  await shop.track('Cart Updated', { userId: 'sara' });
  const [run] = await allEnded(journeyId);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'out:']);
  await expect(temporal().workflow.getHandle(run!.id).describe()).rejects.toThrow(WorkflowNotFoundError);
});
