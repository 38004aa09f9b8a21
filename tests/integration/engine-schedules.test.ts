import { expect, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { eventually } from '../support/engine/eventually';
import { allEnded, personOf, reacted, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { entered, journeyOn } from '../support/engine/trigger-journey';
import { withWorker } from '../support/engine/with-worker';

withWorker();

interface Time {
  personId: string;
  due: Date;
  told: boolean;
}

/** When the trigger wants to be heard about whom, the soonest first. */
async function timesOf(journey: string): Promise<Time[]> {
  const { rows } = await pool().query<Time>(
    'SELECT person_id AS "personId", due, told FROM trigger_due WHERE journey_id = $1 ORDER BY due',
    [journey],
  );
  return rows;
}
/** Also waits until those who were there before the publish have been gone through: that writes times too. */
const times = (journey: string, count: number) =>
  eventually(async () => {
    const rows = await timesOf(journey);
    const seeded = await pool().query(
      'SELECT 1 FROM trigger_state WHERE journey_id = $1 AND cursor IS NULL',
      [journey],
    );
    return rows.length === count && seeded.rowCount === 1 && rows;
  }, `${count} times are kept`);

/** The time of all is now. */
const ring = (journey: string, due: Date) =>
  pool().query('UPDATE trigger_due SET due = $2, told = false WHERE journey_id = $1', [journey, due]);

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('a date lets in once when it comes; another date is another time, none is none', async () => {
  const shop = await Shop.open();
  await shop.identify({ userId: 'before' }, { renewal: inDays(40) });
  await reacted(shop.workspaceId);
  const journey = await shop.publish(
    journeyOn('trigger-date', { trait: 'renewal', side: 'before', days: 3, at: '09:00', repeat: 'once' }),
  );
  await shop.identify({ userId: 'u1' }, { renewal: inDays(10) });
  await shop.identify({ userId: 'u2' }, { renewal: 'some day' });
  const [first, second] = await times(journey, 2);
  expect(first?.due.toISOString()).toBe(`${inDays(7)}T09:00:00.000Z`);
  expect(second?.due.toISOString()).toBe(`${inDays(37)}T09:00:00.000Z`);
  await shop.identify({ userId: 'u1' }, { renewal: inDays(20) });
  await reacted(shop.workspaceId);
  expect((await timesOf(journey))[0]?.due.toISOString()).toBe(`${inDays(17)}T09:00:00.000Z`);
  await shop.identify({ userId: 'before' }, { renewal: null });
  await reacted(shop.workspaceId);
  expect(await timesOf(journey)).toHaveLength(1);

  const due = new Date(Date.now() - 1_000);
  await ring(journey, due);
  const [run] = await allEnded(journey);
  expect(run?.personId).toBe((await personOf(shop.workspaceId, 'user', 'u1'))?.id);
  await reacted(shop.workspaceId);
  // The date itself is still ahead: it was only rung early.
  expect((await timesOf(journey)).map(({ due }) => due.toISOString())).toEqual([
    `${inDays(17)}T09:00:00.000Z`,
  ]);
  expect(await runsOf(journey)).toHaveLength(1);
});

test('an anniversary comes round again, and the same turn lets in once', async () => {
  const shop = await Shop.open();
  const journey = await shop.publish(
    journeyOn('trigger-date', { trait: 'birthday', side: 'on', days: 0, at: '09:00', repeat: 'persian' }),
  );
  await shop.identify({ userId: 'u1' }, { birthday: '1365/01/01', timezone: 'Asia/Tehran' });
  const [first] = await times(journey, 1);
  expect(first?.due.toISOString()).toMatch(/-03-2[01]T05:30:00/);
  const due = new Date(Date.now() - 1_000);
  await ring(journey, due);
  await allEnded(journey);
  await reacted(shop.workspaceId);
  expect(await timesOf(journey)).toEqual([first]);
  // Told again, as after a crash that lost the mark.
  await ring(journey, due);
  await eventually(async () => (await timesOf(journey))[0]?.told, 'it is told');
  await shop.track('Anything', { userId: 'u1' });
  await reacted(shop.workspaceId);
  expect(await runsOf(journey)).toHaveLength(1);
});

/** A trigger of a time that came within the last minute, and the birthday for it. */
function justNow() {
  const due = new Date(Math.floor(Date.now() / 60_000) * 60_000);
  const [day = '', time = ''] = due.toISOString().split('T');
  const config = { trait: 'birthday', side: 'on', days: 0, at: time.slice(0, 5), repeat: 'gregorian' };
  return { due, birthday: `1990${day.slice(4)}`, config };
}

test('a turn that has come is taken though the person changes before it is told', async () => {
  const shop = await Shop.open();
  const { due, birthday, config } = justNow();
  const journey = await shop.publish(journeyOn('trigger-date', config));
  await shop.identify({ userId: 'u1' }, { birthday });
  const [next] = await times(journey, 1);
  await shop.quietly(async () => {
    await shop.identify({ userId: 'u1' }, { city: 'Yazd' });
    await ring(journey, due);
  });
  await allEnded(journey);
  await reacted(shop.workspaceId);
  expect(await runsOf(journey)).toHaveLength(1);
  expect(await timesOf(journey)).toEqual([next]);
});

test('a turn that has come is taken though its person turns out to be another one before it is told', async () => {
  const shop = await Shop.open();
  const { due, birthday, config } = justNow();
  const journey = await shop.publish(journeyOn('trigger-date', config));
  await shop.identify({ anonymousId: 'a1' }, { birthday });
  await times(journey, 1);
  await shop.identify({ userId: 'u1' }, { city: 'Yazd' });
  await reacted(shop.workspaceId);
  await shop.quietly(async () => {
    await shop.identify({ userId: 'u1', anonymousId: 'a1' }, {});
    await ring(journey, due);
  });
  await allEnded(journey);
  await reacted(shop.workspaceId);
  expect(await runsOf(journey)).toHaveLength(1);
  expect(await timesOf(journey)).toHaveLength(1);
});

test('a turn that has come is taken though the journey is published anew at that very moment', async () => {
  const shop = await Shop.open();
  const { due, birthday, config } = justNow();
  const journey = await shop.publish(journeyOn('trigger-date', config));
  await shop.identify({ userId: 'u1' }, { birthday });
  const [next] = await times(journey, 1);
  // As after a change of the trigger: everyone is gone through again, while the time has come.
  await pool().query(
    `WITH again AS (UPDATE trigger_state SET signature = 'another' WHERE journey_id = $1)
     UPDATE trigger_due SET due = $2, told = false WHERE journey_id = $1`,
    [journey, due],
  );
  await allEnded(journey);
  await reacted(shop.workspaceId);
  expect(await runsOf(journey)).toHaveLength(1);
  expect(await times(journey, 1)).toEqual([next]);
});

test('a schedule lets everybody in at its turn, once, and knows the next one', async () => {
  const shop = await Shop.open();
  const filter = { kind: 'trait', name: 'tier', op: 'equals', value: 'gold' };
  for (const userId of ['a', 'b']) await shop.identify({ userId }, { tier: 'gold' });
  await shop.identify({ userId: 'c' }, { tier: 'silver' });
  await reacted(shop.workspaceId);
  const schedule = { kind: 'daily', at: '09:00' };
  const journey = await shop.publish(journeyOn('trigger-schedule', { schedule, clock: 'workspace', filter }));
  const nextAt = async () => {
    const { rows } = await pool().query<{ next: Date }>(
      'SELECT next_at AS next FROM trigger_state WHERE journey_id = $1',
      [journey],
    );
    return rows[0]?.next;
  };
  const first = await eventually(nextAt, 'the next turn is known');
  expect(first.toISOString()).toMatch(/T09:00:00.000Z$/);
  const tick = new Date(Date.now() - 1_000);
  const turn = () =>
    pool().query('UPDATE trigger_state SET next_at = $2 WHERE journey_id = $1', [journey, tick]);
  const broadcasts = (count: number) =>
    eventually(async () => {
      const { rows } = await pool().query(
        `SELECT 1 FROM broadcast WHERE journey_id = $1 AND kind = 'schedule' AND status = 'done'`,
        [journey],
      );
      return rows.length === count;
    }, `${count} turns are over`);
  await turn();
  expect(await allEnded(journey, 2)).toHaveLength(2);
  await broadcasts(1);
  expect(await nextAt()).toEqual(first);
  // The same turn again, as after a crash that lost the mark.
  await turn();
  await broadcasts(2);
  await reacted(shop.workspaceId);
  expect(await runsOf(journey)).toHaveLength(2);
});

test('on each person’s own clock a schedule comes at different instants', async () => {
  const shop = await Shop.open();
  await shop.identify({ userId: 'tehran' }, { timezone: 'Asia/Tehran' });
  await shop.identify({ userId: 'unknown' }, {});
  await reacted(shop.workspaceId);
  const schedule = { kind: 'daily', at: '10:00' };
  const journey = await shop.publish(journeyOn('trigger-schedule', { schedule, clock: 'person' }));
  await shop.identify({ userId: 'kathmandu' }, { timezone: 'Asia/Kathmandu' });
  const rows = await times(journey, 3);
  expect(rows.map(({ due }) => due.toISOString().slice(11, 16)).sort()).toEqual(['04:15', '06:30', '10:00']);
  await ring(journey, new Date(Date.now() - 1_000));
  await entered(journey, 3);
  await reacted(shop.workspaceId);
  expect((await timesOf(journey)).map(({ due }) => due)).toEqual(rows.map(({ due }) => due));
});
