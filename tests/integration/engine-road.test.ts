import { expect, test } from 'vitest';
import { temporal } from '@/server/temporal/client';
import { cartJourney } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { allEnded, messagesOf, pathOf, reasonsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
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

test('a run of trigger, wait, reachability, send, exit costs six events of Temporal history', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await shop.track('Cart Updated', { userId: 'sara' });

  const [run] = await allEnded(journeyId);
  await temporal().workflow.getHandle(run!.id).result();
  const history = await temporal().workflow.getHandle(run!.id).fetchHistory();
  expect(history.events).toHaveLength(6);
});
