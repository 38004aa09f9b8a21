import { expect, test } from 'vitest';
import { pool } from '@/server/data/pool';
import { getJourney } from '@/server/read/journey-view';
import type { Actor } from '@/server/services/actor';
import { archiveJourney } from '@/server/services/journeys/archive-journey';
import { pauseJourney } from '@/server/services/journeys/pause-journey';
import { resumeJourney } from '@/server/services/journeys/resume-journey';
import { stopJourney } from '@/server/services/journeys/stop-journey';
import { temporal } from '@/server/temporal/client';
import { cartJourney, node, sending } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { allEnded, messagesOf, pathOf, reacted, refusalsOf, runAt, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { timePasses } from '../support/engine/time-passes';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const actorOf = ({ workspaceId }: Shop): Actor => ({ workspaceId, userId: null, role: 'owner' });
const statusOf = async (shop: Shop, journeyId: string) =>
  (await getJourney(shop.workspaceId, journeyId)).status;

async function enter(shop: Shop, journeyId: string, users: readonly string[]): Promise<void> {
  for (const userId of users) {
    await shop.identify({ userId }, { email: `${userId}@example.com` });
    await shop.track('Cart Updated', { userId });
  }
  await eventually(async () => (await runsOf(journeyId)).length === users.length, 'they are inside');
}

test('a journey stopped now lets everybody go, ends their workflows, refuses whoever comes, and can be archived', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  await enter(shop, journeyId, ['sara', 'reza', 'mina']);
  await stopJourney(actorOf(shop), journeyId, 'now');
  expect(await statusOf(shop, journeyId)).toBe('stopped');

  const runs = await allEnded(journeyId, 3);
  expect(runs.map(({ endReason }) => endReason?.code)).toEqual(['stopped', 'stopped', 'stopped']);
  await eventually(async () => {
    const states = await Promise.all(
      runs.map(({ id }) =>
        temporal()
          .workflow.getHandle(id)
          .describe()
          .then(({ status }) => status.name),
      ),
    );
    return states.every((state) => state !== 'RUNNING');
  }, 'no workflow is left');

  await shop.track('Cart Updated', { userId: 'late' });
  await reacted(shop.workspaceId);
  expect(await refusalsOf(journeyId)).toEqual([{ code: 'stopped' }]);
  expect(await runsOf(journeyId)).toHaveLength(3);

  await archiveJourney(actorOf(shop), journeyId);
  expect(await statusOf(shop, journeyId)).toBe('archived');
});

test('messages that had not left are withdrawn when a journey is stopped', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  // Nothing sends for the channel, so the message stays planned.
  await pool().query(`UPDATE connection SET status = 'paused' WHERE workspace_id = $1`, [shop.workspaceId]);
  const journey = cartJourney();
  journey.nodes = {
    start: node('trigger', { event: 'Cart Updated' }, { next: 'email' }),
    email: sending('email', { sent: 'done', failed: 'done' }),
    done: node('exit', {}),
  };
  const journeyId = await shop.publish(journey);
  await pool().query(
    `CREATE OR REPLACE FUNCTION keep_planned() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.due_at := now() + interval '1 hour'; RETURN NEW; END $$`,
  );
  await pool().query(
    'CREATE TRIGGER keep_planned BEFORE INSERT ON message FOR EACH ROW EXECUTE FUNCTION keep_planned()',
  );
  await shop.identify({ userId: 'sara' }, { email: 'sara@example.com' });
  await shop.track('Cart Updated', { userId: 'sara' });
  await runAt(journeyId, 'email');
  await eventually(async () => (await messagesOf(journeyId)).length === 1, 'the message is planned');
  await stopJourney(actorOf(shop), journeyId, 'now');
  await allEnded(journeyId);
  expect(await messagesOf(journeyId)).toMatchObject([
    { state: 'withdrawn', reason: { code: 'run-ended', reason: { code: 'stopped' } } },
  ]);
  await pool().query('DROP TRIGGER keep_planned ON message');
});

test('a journey that drains lets nobody in, its people go to their end, then it is stopped by itself', async () => {
  const shop = await Shop.open({ daySeconds: 2 });
  const journeyId = await shop.publish(cartJourney());
  await enter(shop, journeyId, ['sara']);
  await stopJourney(actorOf(shop), journeyId, 'drain');
  expect(await statusOf(shop, journeyId)).toBe('draining');
  await shop.track('Cart Updated', { userId: 'reza' });
  await reacted(shop.workspaceId);
  expect(await refusalsOf(journeyId)).toEqual([{ code: 'stopped' }]);

  const [run] = await allEnded(journeyId);
  expect(run?.endReason).toEqual({ code: 'exit-node' });
  expect(await pathOf(run!.id)).toContain('email:sent');
  await eventually(async () => (await statusOf(shop, journeyId)) === 'stopped', 'it is stopped');
});

test('a drain can be taken back, and a paused journey that is drained lets its people go on', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeyId = await shop.publish(cartJourney());
  await enter(shop, journeyId, ['sara']);
  await pauseJourney(actorOf(shop), journeyId);
  await timePasses(journeyId);
  await eventually(async () => (await runsOf(journeyId))[0]?.status === 'held', 'she is held');
  await stopJourney(actorOf(shop), journeyId, 'drain');
  const [run] = await allEnded(journeyId);
  expect(run?.endReason).toEqual({ code: 'exit-node' });

  const other = await shop.publish(cartJourney());
  await stopJourney(actorOf(shop), other, 'drain');
  await resumeJourney(actorOf(shop), other);
  expect(await statusOf(shop, other)).toBe('live');
});

test('a stopped journey cannot be paused, resumed or stopped again', async () => {
  const shop = await Shop.open();
  const journeyId = await shop.publish(cartJourney());
  await stopJourney(actorOf(shop), journeyId, 'now');
  const refused = { code: 'conflict', key: 'journeyStatus' };
  await expect(pauseJourney(actorOf(shop), journeyId)).rejects.toMatchObject(refused);
  await expect(resumeJourney(actorOf(shop), journeyId)).rejects.toMatchObject(refused);
  await expect(stopJourney(actorOf(shop), journeyId, 'now')).rejects.toMatchObject(refused);
});
