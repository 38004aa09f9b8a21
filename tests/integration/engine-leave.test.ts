import { WorkflowNotFoundError } from '@temporalio/client';
import { expect, test } from 'vitest';
import { temporal } from '@/server/temporal/client';
import { cartJourney } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { allEnded, messagesOf, pathOf, reacted, reasonsOf, runAt, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const byEmail = { email: 'sara@example.com' };

test('an order during the wait ends the run at once and nothing is sent', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, byEmail);
  await shop.track('Cart Updated', { userId: 'sara' });
  await runAt(journeyId, 'wait');
  const order = await shop.track('Order Completed', { userId: 'sara' });

  const [run] = await allEnded(journeyId);
  const reason = { code: 'exit-rule', exitId: 'ordered', event: 'Order Completed', messageId: order };
  expect(run?.endReason).toMatchObject(reason);
  expect(await pathOf(run!.id)).toEqual(['start:next', 'wait:']);
  expect((await reasonsOf(run!.id))[1]).toMatchObject({ code: 'ended', reason });
  expect(await messagesOf(journeyId)).toEqual([]);
  const status = await eventually(async () => {
    const description = await temporal().workflow.getHandle(run!.id).describe();
    return description.status.name !== 'RUNNING' && description.status.name;
  }, 'the workflow is terminated');
  expect(status).toBe('TERMINATED');
});

test('a cart and its order that arrive together start nothing', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney());
  await shop.quietly(async () => {
    await shop.identify({ userId: 'sara' }, byEmail);
    await shop.track('Cart Updated', { userId: 'sara' });
    await shop.track('Order Completed', { userId: 'sara' });
  });
  const [run] = await allEnded(journeyId);
  expect(run?.endReason).toMatchObject({ code: 'exit-rule' });
  expect(await pathOf(run!.id)).toEqual(['start:next', 'wait:']);
  await expect(temporal().workflow.getHandle(run!.id).describe()).rejects.toThrow(WorkflowNotFoundError);
});

test('an exit rule that names an order leaves the other order alone', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const match = { property: 'orderId', entryProperty: 'orderId' };
  const journeyId = await shop.publish(
    cartJourney({ instanceKey: 'orderId', exits: [{ id: 'paid', event: 'Order Completed', match }] }),
  );
  await shop.track('Cart Updated', { userId: 'sara' }, { orderId: 'a-1' });
  await shop.track('Cart Updated', { userId: 'sara' }, { orderId: 'a-2' });
  await shop.track('Order Completed', { userId: 'sara' }, { orderId: 'a-2' });
  await reacted(shop.workspaceId);
  const runs = await runsOf(journeyId);
  expect(runs.map(({ instanceKey, endReason }) => [instanceKey, endReason?.code ?? null])).toEqual([
    ['a-1', null],
    ['a-2', 'exit-rule'],
  ]);
});

test('a person whom no channel reaches leaves by none, with the reason of each channel', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, { phone: '09121234567' });
  await shop.track('Cart Updated', { userId: 'sara' });
  const [run] = await allEnded(journeyId);
  expect(run?.endReason).toEqual({ code: 'exit-node', note: 'Nobody to reach' });
  expect(await pathOf(run!.id)).toEqual(['start:next', 'wait:next', 'reach:none', 'nobody:']);
  const [, , chose] = await reasonsOf(run!.id);
  const whys = chose?.code === 'chose' ? chose.arms.map(({ checks }) => checks[0]?.detail?.reason) : [];
  expect(whys).toEqual(['no-token', 'no-consent', 'no-address']);
  expect(await messagesOf(journeyId)).toEqual([]);
});
