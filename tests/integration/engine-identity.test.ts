import { expect, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { cartJourney } from '../support/engine/cart-journey';
import { allEnded, pathOf, personOf, reacted, runAt, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { withWorker } from '../support/engine/with-worker';

const { worker } = withWorker();

const count = async (sql: string, values: unknown[]) => (await pool().query(sql, values)).rowCount;

test('who was anonymous and then says who they are is the same person', async () => {
  const shop = await Shop.open();
  await shop.track('Product Viewed', { anonymousId: 'visitor-1' });
  await reacted(shop.workspaceId);
  const before = await personOf(shop.workspaceId, 'anonymous', 'visitor-1');
  await shop.identify({ userId: 'sara', anonymousId: 'visitor-1' }, { firstName: 'Sara' });
  await reacted(shop.workspaceId);
  const after = await personOf(shop.workspaceId, 'user', 'sara');
  expect(after?.id).toBe(before?.id);
  expect(await count('SELECT 1 FROM person WHERE workspace_id = $1', [shop.workspaceId])).toBe(1);
  expect(await count('SELECT 1 FROM event WHERE person_id = $1', [after?.id])).toBe(2);
});

test('an anonymous visitor who turns out to be a known customer goes on as that customer', async () => {
  const shop = await Shop.open({ daySeconds: 2 });
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await shop.track('Cart Updated', { anonymousId: 'phone' });
  const run = await runAt(journeyId, 'wait');
  const login = await shop.identify({ userId: 'sara', anonymousId: 'phone' }, {});
  const [ended] = await allEnded(journeyId);

  const sara = await personOf(shop.workspaceId, 'anonymous', 'phone');
  expect(sara).toEqual(await personOf(shop.workspaceId, 'user', 'sara'));
  expect(ended).toMatchObject({ id: run.id, personId: sara?.id });
  expect(await pathOf(run.id)).toEqual(['start:next', 'wait:next', 'reach:email', 'email:sent', 'done:']);
  const { rows } = await pool().query(
    'SELECT from_id, into_id, message_id FROM person_merge WHERE workspace_id = $1',
    [shop.workspaceId],
  );
  expect(rows).toEqual([{ from_id: run.personId, into_id: sara?.id, message_id: login }]);
  const owned = 'SELECT 1 FROM event WHERE workspace_id = $1 AND person_id = $2';
  expect(await count(owned, [shop.workspaceId, sara?.id])).toBe(3);
});

test('two open runs of one journey become one when their people do', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  await shop.track('Cart Updated', { userId: 'sara' });
  await shop.track('Cart Updated', { anonymousId: 'phone' });
  await reacted(shop.workspaceId);
  await shop.identify({ userId: 'sara', anonymousId: 'phone' }, {});
  await reacted(shop.workspaceId);
  const runs = await runsOf(journeyId);
  expect(runs.map(({ status, endReason }) => [status, endReason])).toEqual([
    [expect.stringMatching(/starting|waiting/), null],
    ['ended', { code: 'merged', intoRunId: runs[0]!.id }],
  ]);
  expect(new Set(runs.map(({ personId }) => personId)).size).toBe(1);
});

test('two visitors who turn out to be one customer in the same batch, having been in the same journey', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  await shop.identify({ userId: 'sara' }, {});
  await shop.track('Cart Updated', { anonymousId: 'phone' });
  await reacted(shop.workspaceId);
  await shop.track('Cart Updated', { anonymousId: 'laptop' });
  await reacted(shop.workspaceId);
  await shop.quietly(async () => {
    await shop.identify({ userId: 'sara', anonymousId: 'phone' }, {});
    await shop.identify({ userId: 'sara', anonymousId: 'laptop' }, {});
  });
  await reacted(shop.workspaceId);
  const [first, second] = await runsOf(journeyId);
  expect(second).toMatchObject({ status: 'ended', endReason: { code: 'merged', intoRunId: first!.id } });
  const sara = await personOf(shop.workspaceId, 'user', 'sara');
  const { rows } = await pool().query(
    'SELECT run_id FROM journey_entry WHERE journey_id = $1 AND person_id = $2',
    [journeyId, sara?.id],
  );
  expect(rows).toEqual([{ run_id: second!.id }]);
  expect(worker().log).not.toContain('is tried one by one');
});

test('all of this also when it arrives in one batch', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  await shop.quietly(async () => {
    await shop.track('Cart Updated', { userId: 'sara' });
    await shop.track('Cart Updated', { anonymousId: 'phone' });
    await shop.identify({ userId: 'sara', anonymousId: 'phone' }, { firstName: 'Sara' });
    await shop.track('Cart Updated', { anonymousId: 'phone' });
  });
  await reacted(shop.workspaceId);
  const sara = await personOf(shop.workspaceId, 'anonymous', 'phone');
  const runs = await runsOf(journeyId);
  expect(runs.map(({ status }) => status).sort()).toEqual([
    'ended',
    expect.stringMatching(/starting|waiting/),
  ]);
  expect(runs.every(({ personId }) => personId === sara?.id)).toBe(true);
  expect(await count('SELECT 1 FROM event WHERE person_id = $1', [sara?.id])).toBe(4);
});

test('two known customers on one device stay two people', async () => {
  const shop = await Shop.open();
  await shop.identify({ userId: 'sara', anonymousId: 'tablet' }, { firstName: 'Sara' });
  await shop.identify({ userId: 'reza', anonymousId: 'tablet' }, { firstName: 'Reza' });
  await shop.send('alias', 'alias', { userId: 'reza' }, { previousId: 'sara' });
  await reacted(shop.workspaceId);
  const sara = await personOf(shop.workspaceId, 'user', 'sara');
  const reza = await personOf(shop.workspaceId, 'user', 'reza');
  expect(sara?.id).not.toBe(reza?.id);
  expect([sara?.traits, reza?.traits]).toEqual([{ firstName: 'Sara' }, { firstName: 'Reza' }]);
});

test('an alias joins the earlier id to the user', async () => {
  const shop = await Shop.open();
  await shop.track('Product Viewed', { anonymousId: 'old' });
  await shop.send('alias', 'alias', { userId: 'sara' }, { previousId: 'old' });
  await reacted(shop.workspaceId);
  const sara = await personOf(shop.workspaceId, 'user', 'sara');
  expect(await personOf(shop.workspaceId, 'anonymous', 'old')).toEqual(sara);
});
