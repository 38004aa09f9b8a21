import { expect, test } from 'vitest';
import type { Rule } from '@/journey/rules/types';
import { pool } from '@/server/data/pool';
import { listBroadcasts } from '@/server/read/broadcast-list';
import { listSegments } from '@/server/read/segment-list';
import { inboundHooks } from '@/server/rest/hooks/inbound';
import { countBroadcast } from '@/server/services/broadcasts/count-broadcast';
import { startBroadcast } from '@/server/services/broadcasts/start-broadcast';
import { stopBroadcast } from '@/server/services/broadcasts/stop-broadcast';
import { listHooks } from '@/server/services/hooks/list-hooks';
import { receiveHook } from '@/server/services/hooks/receive-hook';
import { renewHook } from '@/server/services/hooks/renew-hook';
import { deleteSegment } from '@/server/services/segments/delete-segment';
import { saveSegment } from '@/server/services/segments/save-segment';
import { setMembers } from '@/server/services/segments/set-members';
import type { JsonObject } from '@/shared/json';
import { eventually } from '../support/engine/eventually';
import { allEnded, personOf, reacted, refusalsOf, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { actorOf, entered, journeyOn } from '../support/engine/trigger-journey';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const gold = { kind: 'trait', name: 'tier', op: 'equals', value: 'gold' } as const;

async function shopOf(people: Record<string, JsonObject>): Promise<Shop> {
  const shop = await Shop.open();
  for (const [userId, traits] of Object.entries(people)) await shop.identify({ userId }, traits);
  await reacted(shop.workspaceId);
  return shop;
}
const done = (shop: Shop, journey: string) =>
  eventually(async () => {
    const broadcasts = await listBroadcasts(shop.workspaceId, journey);
    return broadcasts.every(({ status }) => status !== 'running') && broadcasts;
  }, 'the broadcast is over');

test('"send to all now" counts first, then lets in each of them once, and nobody else', async () => {
  const shop = await shopOf({ a: { tier: 'gold' }, b: { tier: 'silver' }, c: { tier: 'gold' }, d: {} });
  const journey = await shop.publish(journeyOn('trigger-manual', { filter: gold }));
  expect(await countBroadcast(shop.workspaceId, journey, undefined)).toMatchObject({ count: 2 });
  await startBroadcast(actorOf(shop), journey, {});
  expect(await allEnded(journey, 2)).toHaveLength(2);
  expect(await done(shop, journey)).toMatchObject([{ status: 'done', total: 2, sent: 2 }]);
  expect(await refusalsOf(journey)).toEqual([]);
  // A place that was lost, as when a worker died before it could commit: nobody is let in twice.
  await pool().query(
    `UPDATE broadcast SET status = 'running', cursor = NULL, next_at = now() WHERE journey_id = $1`,
    [journey],
  );
  await done(shop, journey);
  await reacted(shop.workspaceId);
  expect(await runsOf(journey)).toHaveLength(2);
});

test('a rate is kept, and a stop stops', async () => {
  const shop = await shopOf(Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, {}])));
  const journey = await shop.publish(journeyOn('trigger-manual', {}));
  const { id, total } = await startBroadcast(actorOf(shop), journey, { perMinute: 1 });
  expect(total).toBe(4);
  await entered(journey, 1);
  await stopBroadcast(actorOf(shop), journey, id);
  expect(await done(shop, journey)).toMatchObject([{ status: 'stopped', sent: 1, perMinute: 1 }]);
  await pool().query(`UPDATE broadcast SET next_at = now() WHERE id = $1`, [id]);
  await shop.track('Anything', { userId: 'a' });
  await reacted(shop.workspaceId);
  expect(await runsOf(journey)).toHaveLength(1);
});

test('a new segment has its members at once without anybody "entering" it; a broadcast may be for them alone', async () => {
  const shop = await shopOf({ a: { tier: 'gold' }, b: { tier: 'silver' } });
  const watching = await shop.publish(journeyOn('trigger-segment', { segment: 'vip', change: 'entered' }));
  await saveSegment(actorOf(shop), { key: 'vip', name: 'VIP', rule: gold });
  expect(await listSegments(shop.workspaceId)).toMatchObject([{ key: 'vip', members: 1 }]);
  const journey = await shop.publish(journeyOn('trigger-manual', {}));
  await startBroadcast(actorOf(shop), journey, { segment: 'vip' });
  const [run] = await allEnded(journey);
  expect(run?.personId).toBe((await personOf(shop.workspaceId, 'user', 'a'))?.id);
  await shop.identify({ userId: 'a' }, { city: 'Yazd' });
  await shop.identify({ userId: 'b' }, { tier: 'gold' });
  const [second] = await allEnded(watching);
  expect(second?.personId).toBe((await personOf(shop.workspaceId, 'user', 'b'))?.id);
  await saveSegment(actorOf(shop), { key: 'vip', name: 'VIP', rule: { ...gold, value: 'silver' } });
  expect(await listSegments(shop.workspaceId)).toMatchObject([{ key: 'vip', members: 0 }]);
  await expect(deleteSegment(actorOf(shop), 'vip')).rejects.toMatchObject({ key: 'segmentInUse' });
});

test('people who are put into a static segment enter it once', async () => {
  const shop = await shopOf({ a: {} });
  await saveSegment(actorOf(shop), { key: 'list', name: 'List', rule: null });
  const journey = await shop.publish(journeyOn('trigger-segment', { segment: 'list', change: 'entered' }));
  await setMembers(actorOf(shop), 'list', { change: 'add', userIds: ['a', 'unknown'] });
  await setMembers(actorOf(shop), 'list', { change: 'add', userIds: ['a'] });
  await entered(journey, 2);
  await setMembers(actorOf(shop), 'list', { change: 'remove', userIds: ['a'] });
  await reacted(shop.workspaceId);
  expect(await listSegments(shop.workspaceId)).toMatchObject([{ members: 1 }]);
  expect(await runsOf(journey)).toHaveLength(2);
});

test('time alone takes people out of a segment, once', async () => {
  // Ten days pass in a second.
  const shop = await Shop.open({ daySeconds: 0.1 });
  const bought: Rule = {
    kind: 'event',
    name: 'Order Completed',
    within: { amount: 10, unit: 'days' },
  };
  await saveSegment(actorOf(shop), { key: 'buyers', name: 'Buyers', rule: bought });
  const journey = await shop.publish(journeyOn('trigger-segment', { segment: 'buyers', change: 'left' }));
  await shop.track('Order Completed', { userId: 'a' });
  const [run] = await allEnded(journey);
  expect(run?.personId).toBe((await personOf(shop.workspaceId, 'user', 'a'))?.id);
  await reacted(shop.workspaceId);
  expect(await listSegments(shop.workspaceId)).toMatchObject([{ members: 0 }]);
  expect(await runsOf(journey)).toHaveLength(1);
});

test('a call at the address of a webhook lets in the person it names; the same delivery once', async () => {
  const shop = await Shop.open();
  const journey = await shop.publish(
    journeyOn('trigger-webhook', { person: 'customer.id', identity: 'user', properties: ['order.total'] }),
  );
  const [hook] = await listHooks(shop.workspaceId, journey);
  expect(await listHooks(shop.workspaceId, journey)).toEqual([hook]);
  expect(hook).toMatchObject({ calledAt: null, refused: null });
  const call = (body: object, headers: Record<string, string> = {}) =>
    inboundHooks.fetch(new Request(hook?.url ?? '', { method: 'POST', body: JSON.stringify(body), headers }));
  const order = { customer: { id: 7 }, order: { total: 90, items: [] } };
  expect((await call(order)).status).toBe(202);
  expect(await (await call(order)).json()).toEqual({ accepted: true, repeated: true });
  expect(await (await call(order, { 'webhook-id': 'other' })).json()).toMatchObject({ repeated: false });
  expect((await call({ customer: {} })).status).toBe(422);
  const named = { key: 'hookNamesNobody', values: { path: 'customer.id' } };
  expect(await listHooks(shop.workspaceId, journey)).toMatchObject([
    { calledAt: expect.any(String), refused: named },
  ]);
  expect((await call({ text: 'x'.repeat(300_000) })).status).toBe(413);
  expect(await listHooks(shop.workspaceId, journey)).toMatchObject([{ refused: { key: 'hookBody' } }]);
  const runs = await allEnded(journey, 2);
  expect(runs).toHaveLength(2);
  const { rows } = await pool().query<{ entry: JsonObject }>('SELECT entry FROM run WHERE journey_id = $1', [
    journey,
  ]);
  expect(rows.map(({ entry }) => entry)).toEqual([{ total: 90 }, { total: 90 }]);
  expect(await personOf(shop.workspaceId, 'user', '7')).toBeDefined();
  const unknown = await inboundHooks.fetch(
    new Request(`${new URL(hook?.url ?? '').origin}/api/hooks/in/made-up`, { method: 'POST', body: '{}' }),
  );
  expect(unknown.status).toBe(404);

  await renewHook(actorOf(shop), journey, 'start');
  const [renewed] = await listHooks(shop.workspaceId, journey);
  expect(renewed?.url).not.toBe(hook?.url);
  expect(renewed).toMatchObject({ calledAt: null, refused: null });
  expect((await call({ customer: { id: 8 } })).status).toBe(404);
  const again = new Request(renewed?.url ?? '', { method: 'POST', body: JSON.stringify(order) });
  // The same delivery is the same, whatever the address.
  expect(await (await inboundHooks.fetch(again)).json()).toEqual({ accepted: true, repeated: true });
  await expect(renewHook(actorOf(shop), journey, 'out')).rejects.toMatchObject({ key: 'hookNotFound' });
});

test('a body that nothing names counts once within 24 hours, also over midnight, and again after that', async () => {
  const shop = await Shop.open();
  const journey = await shop.publish(
    journeyOn('trigger-webhook', { person: 'id', identity: 'user', delivery: 'call', properties: [] }),
  );
  const [hook] = await listHooks(shop.workspaceId, journey);
  const token = hook?.url.split('/').at(-1) ?? '';
  const midnight = Date.parse('2026-03-02T00:00:00Z');
  const hoursAfter = (hours: number, body: object) =>
    receiveHook(
      { token, body: JSON.stringify(body), deliveryId: null },
      new Date(midnight + hours * 3_600_000),
    );
  const unnamed = { id: 'a' };
  expect(await hoursAfter(-1, unnamed)).toEqual({ isRepeat: false });
  expect(await hoursAfter(-0.5, unnamed)).toEqual({ isRepeat: true });
  expect(await hoursAfter(22.5, unnamed)).toEqual({ isRepeat: true });
  expect(await hoursAfter(23.5, unnamed)).toEqual({ isRepeat: false });
  expect(await hoursAfter(25, unnamed)).toEqual({ isRepeat: true });
  const named = { id: 'b', call: 'x-1' };
  expect(await hoursAfter(0, named)).toEqual({ isRepeat: false });
  expect(await hoursAfter(100, named)).toEqual({ isRepeat: true });
  await entered(journey, 3);
});
