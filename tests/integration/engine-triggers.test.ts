import { expect, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { listRefusals } from '@/server/read/refusal-list';
import { enterPerson } from '@/server/services/entry/enter-person';
import type { Json } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { eventually } from '../support/engine/eventually';
import { allEnded, personOf, reacted, refusalsOf, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { actorOf, entered, journeyOn } from '../support/engine/trigger-journey';
import { withWorker } from '../support/engine/with-worker';

withWorker();

/** A segment as its table holds it. */
async function segment(shop: Shop, key: string, rule: Json): Promise<string> {
  const id = newId();
  await pool().query('INSERT INTO segment (id, workspace_id, key, name, rule) VALUES ($1, $2, $3, $3, $4)', [
    id,
    shop.workspaceId,
    key,
    JSON.stringify(rule),
  ]);
  return id;
}

test('a trait that changes lets in, from and to what is named; the same value said twice once', async () => {
  const shop = await Shop.open();
  const gold = await shop.publish(journeyOn('trigger-trait', { trait: 'tier', from: 'silver', to: 'gold' }));
  await shop.identify({ userId: 'u1' }, { tier: 'silver' });
  await shop.identify({ userId: 'u2' }, { tier: 'gold' });
  await shop.identify({ userId: 'u1' }, { tier: 'gold' });
  await shop.identify({ userId: 'u1' }, { tier: 'gold' });
  await reacted(shop.workspaceId);
  const runs = await allEnded(gold);
  expect(runs).toHaveLength(1);
  expect(runs[0]?.personId).toBe((await personOf(shop.workspaceId, 'user', 'u1'))?.id);
});

test('a call of the API lets in once for each message id, also somebody who was not known', async () => {
  const shop = await Shop.open();
  const filter = { kind: 'property', name: 'total', op: 'greater', value: 10 };
  const journey = await shop.publish(journeyOn('trigger-api', { filter }));
  const call = (messageId: string, total: number) =>
    enterPerson(actorOf(shop), journey, { userId: 'new', properties: { total }, messageId });
  expect((await call('one', 20)).isRepeat).toBe(false);
  expect((await call('one', 20)).isRepeat).toBe(true);
  await call('small', 5);
  await reacted(shop.workspaceId);
  expect(await allEnded(journey)).toHaveLength(1);
  const { items } = await listRefusals(shop.workspaceId, { journeyId: journey });
  expect(items).toMatchObject([{ event: 'safar:api', reason: { code: 'filter', checks: [{ actual: 5 }] } }]);
  const other = await shop.publish(journeyOn('trigger', { event: 'Hello' }));
  await expect(enterPerson(actorOf(shop), other, { userId: 'u', properties: {} })).rejects.toMatchObject({
    code: 'conflict',
    key: 'noApiTrigger',
  });
});

test('the end of a run lets into the next journey once, by how it ended', async () => {
  const shop = await Shop.open();
  const first = await shop.publish(journeyOn('trigger', { event: 'Hello' }));
  const after = await shop.publish(journeyOn('trigger-journey', { journey: first, ending: 'exit' }));
  const bought = await shop.publish(journeyOn('trigger-journey', { journey: first, ending: 'goal' }));
  await shop.track('Hello', { userId: 'u1' });
  await allEnded(first);
  expect(await allEnded(after)).toHaveLength(1);
  await reacted(shop.workspaceId);
  expect(await runsOf(bought)).toEqual([]);
});

test('whoever enters a segment, or leaves it, gets in; segments of segments follow', async () => {
  const shop = await Shop.open();
  await segment(shop, 'gold', { kind: 'trait', name: 'tier', op: 'equals', value: 'gold' });
  const into = await shop.publish(journeyOn('trigger-segment', { segment: 'gold', change: 'entered' }));
  const out = await shop.publish(journeyOn('trigger-segment', { segment: 'gold', change: 'left' }));
  await shop.identify({ userId: 'u1' }, { tier: 'gold' });
  await shop.identify({ userId: 'u1' }, { tier: 'gold', city: 'Yazd' });
  await shop.identify({ userId: 'u2' }, { tier: 'silver' });
  expect(await allEnded(into)).toHaveLength(1);
  await shop.identify({ userId: 'u1' }, { tier: 'silver' });
  expect(await allEnded(out)).toHaveLength(1);
  await shop.identify({ userId: 'u1' }, { tier: 'gold' });
  await reacted(shop.workspaceId);
  expect(await entered(into, 2)).toHaveLength(2);
  const { rows } = await pool().query(
    'SELECT 1 FROM segment_member WHERE workspace_id = $1 AND since IS NOT NULL AND until IS NULL',
    [shop.workspaceId],
  );
  expect(rows).toHaveLength(1);
});

test('the audience is asked at entry; a trait that is missing may still come', async () => {
  const shop = await Shop.open();
  const rule = { kind: 'trait', name: 'city', op: 'equals', value: 'Shiraz' } as const;
  const journey = await shop.publish(
    journeyOn('trigger', { event: 'Hello' }, { audience: { rule, onLeave: 'skip' } }),
  );
  await shop.identify({ userId: 'u1' }, { city: 'Yazd' });
  await shop.track('Hello', { userId: 'u1' });
  await shop.track('Hello', { userId: 'u2' });
  await reacted(shop.workspaceId);
  expect(await refusalsOf(journey)).toMatchObject([
    { code: 'audience', checks: [{ actual: 'Yazd' }] },
    { code: 'audience', checks: [{ actual: null }] },
  ]);
  await shop.identify({ userId: 'u2' }, { city: 'Shiraz' });
  await shop.identify({ userId: 'u1' }, { city: 'Shiraz' });
  const runs = await allEnded(journey);
  expect(runs.map(({ personId }) => personId)).toEqual([
    (await personOf(shop.workspaceId, 'user', 'u2'))?.id,
  ]);
  expect(await refusalsOf(journey)).toMatchObject([{ checks: [{ actual: 'Yazd' }] }]);
});

test('caps are kept, within one batch and over several', async () => {
  const shop = await Shop.open();
  const journey = await shop.publish(
    journeyOn('trigger', { event: 'Hello' }, { caps: { total: 3, perDay: 2 } }),
  );
  await shop.quietly(async () => {
    for (const userId of ['a', 'b', 'c']) await shop.track('Hello', { userId });
  });
  await reacted(shop.workspaceId);
  expect(await runsOf(journey)).toHaveLength(2);
  expect(await refusalsOf(journey)).toMatchObject([{ code: 'cap-day', limit: 2 }]);
  // Yesterday's do not count for today.
  await pool().query(`UPDATE journey_entry_day SET day = '2020-01-01' WHERE journey_id = $1`, [journey]);
  await shop.track('Hello', { userId: 'd' });
  await shop.track('Hello', { userId: 'e' });
  await reacted(shop.workspaceId);
  expect(await runsOf(journey)).toHaveLength(3);
  expect((await refusalsOf(journey)).at(-1)).toMatchObject({ code: 'cap-total', limit: 3 });
});

/** The clock of a day passes at once: what was due in it is due now. */
const letDayPass = async (journey: string) => {
  await pool().query(
    `UPDATE trigger_due SET due = due - interval '1 hour' WHERE journey_id = $1 AND NOT told AND due > now()`,
    [journey],
  );
};
const timesOf = async (journey: string) =>
  (await pool().query('SELECT 1 FROM trigger_due WHERE journey_id = $1', [journey])).rowCount ?? 0;
const toldOf = async (shop: Shop, name: string) => {
  const { rows } = await pool().query<{ id: string }>(
    'SELECT message_id AS id FROM event WHERE workspace_id = $1 AND name = $2',
    [shop.workspaceId, name],
  );
  return rows.length;
};
const silence = { amount: 1, unit: 'days', events: ['Seen'] };

test('silence lets in once, also those who were there before; activity starts the clock over', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  await shop.track('Seen', { userId: 'before' });
  await shop.track('Seen', { userId: 'long-ago', timestamp: new Date(Date.now() - 7_200_000) });
  await reacted(shop.workspaceId);
  const journey = await shop.publish(journeyOn('trigger-inactivity', silence));
  await shop.track('Seen', { userId: 'u1' });
  await shop.track('Other', { userId: 'u2' });
  await eventually(async () => (await timesOf(journey)) === 3, 'the times of three people are kept');
  await letDayPass(journey);
  const first = await entered(journey, 2);
  const people = await Promise.all(
    ['before', 'u1'].map(async (user) => (await personOf(shop.workspaceId, 'user', user))?.id),
  );
  expect(first.map(({ personId }) => personId).sort()).toEqual(people.sort());
  await shop.track('Seen', { userId: 'u1' });
  await reacted(shop.workspaceId);
  await letDayPass(journey);
  const again = await entered(journey, 3);
  expect(again[2]?.personId).toBe((await personOf(shop.workspaceId, 'user', 'u1'))?.id);
  expect(await toldOf(shop, 'safar:inactive')).toBe(3);
});

test('a silence that was broken before the reactor heard of it lets nobody in', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journey = await shop.publish(journeyOn('trigger-inactivity', silence));
  await shop.track('Seen', { userId: 'u1' });
  await reacted(shop.workspaceId);
  await shop.quietly(async () => {
    await shop.track('Seen', { userId: 'u1' });
    await letDayPass(journey);
    await eventually(async () => (await toldOf(shop, 'safar:inactive')) === 1, 'the silence is told');
  });
  await reacted(shop.workspaceId);
  expect(await runsOf(journey)).toEqual([]);
  await letDayPass(journey);
  expect(await entered(journey, 1)).toHaveLength(1);
});
