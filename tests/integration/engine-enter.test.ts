import { expect, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { cartJourney, node } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { allEnded, messagesOf, reacted, refusalsOf, runAt, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const sara = { userId: 'sara' };

test('the same event twice makes one run and one message', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney({ reentry: { mode: 'always' } }));
  await shop.identify(sara, { email: 'sara@example.com' });
  await shop.track('Cart Updated', { ...sara, messageId: 'cart-1' });
  await shop.track('Cart Updated', { ...sara, messageId: 'cart-1' });
  await allEnded(journeyId);
  await shop.track('Cart Updated', { ...sara, messageId: 'cart-1' });
  await reacted(shop.workspaceId);
  expect(await runsOf(journeyId)).toHaveLength(1);
  expect(await messagesOf(journeyId)).toHaveLength(1);
});

test('with re-entry off nobody enters twice, and the refusal says why', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney());
  await shop.track('Cart Updated', sara);
  await shop.track('Cart Updated', sara);
  const [run] = await allEnded(journeyId);
  await shop.track('Cart Updated', sara);
  await reacted(shop.workspaceId);
  expect(await runsOf(journeyId)).toHaveLength(1);
  expect(await refusalsOf(journeyId)).toEqual([
    { code: 'already-inside', runId: run!.id },
    { code: 'reentry-off', runId: run!.id },
  ]);
});

test('after exit a person may enter again; while inside not', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney({ reentry: { mode: 'after-exit' } }));
  await shop.track('Cart Updated', sara);
  await shop.track('Cart Updated', sara);
  await allEnded(journeyId);
  await shop.track('Cart Updated', sara);
  await allEnded(journeyId, 2);
  expect((await refusalsOf(journeyId)).map(({ code }) => code)).toEqual(['already-inside']);
});

test('after some days a person may enter again; before that the refusal says since when', async () => {
  const shop = await Shop.open({ daySeconds: 1 });
  const journeyId = await shop.publish(cartJourney({ reentry: { mode: 'after', days: 4 } }));
  await shop.track('Cart Updated', sara);
  await allEnded(journeyId);
  await shop.track('Cart Updated', sara);
  await reacted(shop.workspaceId);
  expect(await refusalsOf(journeyId)).toMatchObject([{ code: 'too-soon', days: 4 }]);
  await eventually(async () => {
    await shop.track('Cart Updated', sara);
    await reacted(shop.workspaceId);
    return (await runsOf(journeyId)).length === 2;
  }, 'the person enters again');
});

test('one person has at most 25 open runs of a journey', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney({ instanceKey: 'orderId' }));
  for (let order = 1; order <= 26; order += 1) {
    await shop.track('Cart Updated', sara, { orderId: order });
  }
  await shop.track('Cart Updated', sara, { total: 5 });
  await reacted(shop.workspaceId);
  expect(await runsOf(journeyId)).toHaveLength(25);
  expect(await refusalsOf(journeyId)).toEqual([
    { code: 'too-many-open', limit: 25 },
    { code: 'no-instance-key', property: 'orderId' },
  ]);
});

test('a filter that is not met is recorded with what it saw', async () => {
  const shop = await Shop.open();
  const journey = cartJourney();
  const when = { kind: 'property', name: 'total', op: 'greater', value: 1000 } as const;
  journey.nodes.start = node('trigger', { event: 'Cart Updated', filter: when }, { next: 'wait' });
  const journeyId = await shop.publish(journey);
  await shop.track('Cart Updated', sara, { total: 10 });
  await reacted(shop.workspaceId);
  expect(await refusalsOf(journeyId)).toEqual([
    { code: 'filter', checks: [{ condition: when, actual: 10, result: false }] },
  ]);
});

test('a filter that lacks a trait is met as soon as the trait is known', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journey = cartJourney();
  const filter = { kind: 'trait', name: 'city', op: 'equals', value: 'Shiraz' } as const;
  journey.nodes.start = node('trigger', { event: 'Cart Updated', filter }, { next: 'wait' });
  const journeyId = await shop.publish(journey);
  const cart = await shop.track('Cart Updated', sara, { total: 10 });
  await reacted(shop.workspaceId);
  expect(await refusalsOf(journeyId)).toMatchObject([{ code: 'filter' }]);

  await shop.identify(sara, { firstName: 'Sara' });
  await reacted(shop.workspaceId);
  expect(await runsOf(journeyId)).toEqual([]);

  await shop.identify(sara, { city: 'Shiraz' });
  await runAt(journeyId, 'wait');
  expect(await refusalsOf(journeyId)).toEqual([]);
  const { rows } = await pool().query('SELECT entry, entry_message_id FROM run WHERE journey_id = $1', [
    journeyId,
  ]);
  expect(rows).toEqual([{ entry: { total: 10 }, entry_message_id: cart }]);
});

test('an event that cannot be reacted to is set aside with its reason; others are not held up, the same person waits', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  const broken = cartJourney();
  broken.nodes.start = node('trigger', { event: 'Broken' }, { next: 'wait' });
  await shop.publishDamaged(broken);
  await shop.quietly(async () => {
    await shop.track('Cart Updated', { userId: 'before' });
    await shop.track('Broken', sara);
    await shop.track('Cart Updated', sara);
    await shop.track('Cart Updated', { userId: 'after' });
  });
  await eventually(async () => (await runsOf(journeyId)).length === 2, 'the others enter');
  await reacted(shop.workspaceId);
  const { rows } = await pool().query('SELECT reason, body FROM rejected_event WHERE workspace_id = $1', [
    shop.workspaceId,
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.body).toContain('Broken');
  expect(await runsOf(journeyId)).toHaveLength(3);
});
