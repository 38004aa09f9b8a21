import { afterAll, beforeAll, expect, test } from 'vitest';
import { consumeInbox } from '@/activities/react/consume-inbox';
import { seedDue } from '@/activities/triggers/seed-due';
import { sendBroadcasts } from '@/activities/triggers/send-broadcasts';
import { tellDue, tellDueMemberships } from '@/activities/triggers/tell-due';
import { turnSchedules } from '@/activities/triggers/turn-schedules';
import { pool } from '@/server/data/pool';
import { startBroadcast } from '@/server/services/broadcasts/start-broadcast';
import { pauseJourney } from '@/server/services/journeys/pause-journey';
import { publishJourney } from '@/server/services/journeys/publish-journey';
import { resumeJourney } from '@/server/services/journeys/resume-journey';
import { stopJourney } from '@/server/services/journeys/stop-journey';
import { saveSegment } from '@/server/services/segments/save-segment';
import { createTestDatabase } from '../support/database';
import { refusalsOf, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { actorOf, journeyOn } from '../support/engine/trigger-journey';

// Times that come while a journey lets nobody in. No worker: the tests take the turns.

let drop: () => Promise<void>;
beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop?.());

const daily = { kind: 'daily', at: '09:00' };

const publishAgain = (shop: Shop, journeyId: string) =>
  publishJourney(actorOf(shop), { journeyId, revision: 1, note: '' });

/** The next turn of the journey's schedule was so many days ago. */
const turnWas = (journeyId: string, days: number) =>
  pool().query(
    `UPDATE trigger_state SET next_at = date_trunc('second', now()) - $2 * interval '1 day' WHERE journey_id = $1`,
    [journeyId, days],
  );

const broadcastsOf = async (journeyId: string) =>
  (await pool().query('SELECT status FROM broadcast WHERE journey_id = $1', [journeyId])).rowCount;

async function everybodyTold(): Promise<void> {
  while (await sendBroadcasts());
  await consumeInbox(100);
}

test('a turn that came while the journey was stopped is not made up for when it is published again', async () => {
  const shop = await Shop.open();
  await shop.identify({ userId: 'sara' }, {});
  await consumeInbox(100);
  const journeyId = await shop.publish(
    journeyOn('trigger-schedule', { schedule: daily, clock: 'workspace' }),
  );
  await turnSchedules();
  await turnWas(journeyId, 3);
  await stopJourney(actorOf(shop), journeyId, 'now');
  await turnSchedules();
  await publishAgain(shop, journeyId);
  await turnSchedules();
  await turnSchedules();
  expect(await broadcastsOf(journeyId)).toBe(0);
});

test('turns that come while the journey is paused are made up for as one', async () => {
  const shop = await Shop.open();
  await shop.identify({ userId: 'sara' }, {});
  await consumeInbox(100);
  const journeyId = await shop.publish(
    journeyOn('trigger-schedule', { schedule: daily, clock: 'workspace' }),
  );
  await turnSchedules();
  await pauseJourney(actorOf(shop), journeyId);
  for (const days of [3, 2, 1]) {
    await turnWas(journeyId, days);
    await turnSchedules();
    await sendBroadcasts();
  }
  await resumeJourney(actorOf(shop), journeyId);
  await pool().query('UPDATE broadcast SET next_at = now() WHERE journey_id = $1', [journeyId]);
  await everybodyTold();
  expect(await runsOf(journeyId)).toHaveLength(1);
  await turnWas(journeyId, 0);
  await turnSchedules();
  await everybodyTold();
  expect(await runsOf(journeyId)).toHaveLength(2);
});

test('a turn that comes while the journey is paused and refuses is refused, and not made up for afterwards', async () => {
  const shop = await Shop.open();
  await shop.identify({ userId: 'sara' }, {});
  await consumeInbox(100);
  const journeyId = await shop.publish(
    journeyOn('trigger-schedule', { schedule: daily, clock: 'workspace' }),
  );
  await turnSchedules();
  await pauseJourney(actorOf(shop), journeyId, { entrants: 'refuse' });
  await pool().query('UPDATE trigger_state SET next_at = clock_timestamp() WHERE journey_id = $1', [
    journeyId,
  ]);
  await turnSchedules();
  await everybodyTold();
  expect(await refusalsOf(journeyId)).toEqual([{ code: 'paused' }]);
  await resumeJourney(actorOf(shop), journeyId);
  await pool().query('UPDATE broadcast SET next_at = now() WHERE journey_id = $1', [journeyId]);
  await everybodyTold();
  expect(await runsOf(journeyId)).toEqual([]);
});

test('what was sent by hand waits for the end of a pause that refuses', async () => {
  const shop = await Shop.open();
  await shop.identify({ userId: 'sara' }, {});
  await consumeInbox(100);
  const journeyId = await shop.publish(journeyOn('trigger-manual', {}));
  await startBroadcast(actorOf(shop), journeyId, {});
  await pauseJourney(actorOf(shop), journeyId, { entrants: 'refuse' });
  await everybodyTold();
  expect(await refusalsOf(journeyId)).toEqual([]);
  await resumeJourney(actorOf(shop), journeyId);
  await pool().query('UPDATE broadcast SET next_at = now() WHERE journey_id = $1', [journeyId]);
  await everybodyTold();
  expect(await runsOf(journeyId)).toHaveLength(1);
});

test('nobody is told of a time that comes while the journey is stopped; published again, everybody has a time again', async () => {
  const shop = await Shop.open();
  await shop.identify({ userId: 'sara' }, {});
  await consumeInbox(100);
  const journeyId = await shop.publish(journeyOn('trigger-schedule', { schedule: daily, clock: 'person' }));
  const ring = () =>
    pool().query(`UPDATE trigger_due SET due = now() - interval '1 second' WHERE journey_id = $1`, [
      journeyId,
    ]);
  const times = async () =>
    (await pool().query('SELECT told FROM trigger_due WHERE journey_id = $1', [journeyId])).rows;
  await seedDue();
  expect(await times()).toEqual([{ told: false }]);
  await stopJourney(actorOf(shop), journeyId, 'now');
  await ring();
  await tellDue();
  await turnSchedules();
  await consumeInbox(100);
  expect(await refusalsOf(journeyId)).toEqual([]);
  expect(await times()).toEqual([]);

  await publishAgain(shop, journeyId);
  await seedDue();
  expect(await times()).toEqual([{ told: false }]);
  await ring();
  await tellDue();
  await consumeInbox(100);
  expect(await runsOf(journeyId)).toHaveLength(1);
});

test('what the product says by itself waits while the reactor has its hands full: nobody stands behind a million others', async () => {
  const shop = await Shop.open();
  await shop.identify({ userId: 'sara' }, {});
  await consumeInbox(100);
  const [sent, timed] = [
    await shop.publish(journeyOn('trigger-schedule', { schedule: daily, clock: 'workspace' })),
    await shop.publish(journeyOn('trigger-schedule', { schedule: daily, clock: 'person' })),
  ];
  await saveSegment(actorOf(shop), {
    key: 'quiet',
    name: 'Quiet',
    rule: { kind: 'event', name: 'Page Viewed', within: { amount: 7, unit: 'days' } },
  });
  await turnSchedules();
  await seedDue();
  await turnWas(sent, 0);
  await turnSchedules();
  await pool().query(`UPDATE trigger_due SET due = now() - interval '1 second' WHERE journey_id = $1`, [
    timed,
  ]);
  const say = async () => {
    await sendBroadcasts();
    await tellDue();
    await tellDueMemberships();
    const { rows } = await pool().query<{ said: number }>(
      `SELECT count(*)::int AS said FROM event_inbox i JOIN event e USING (workspace_id, message_id) WHERE i.workspace_id = $1`,
      [shop.workspaceId],
    );
    return rows[0]!.said;
  };
  await pool().query(
    `INSERT INTO event_inbox (workspace_id, message_id) SELECT $1, 'm' || n FROM generate_series(1, 5000) n`,
    [shop.workspaceId],
  );
  expect(await say()).toBe(0);
  await pool().query('DELETE FROM event_inbox WHERE workspace_id = $1', [shop.workspaceId]);
  expect(await say()).toBe(3);
});
