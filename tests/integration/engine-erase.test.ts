import { expect, test } from 'vitest';
import { removeWorkspaces } from '@/activities/sweep/remove-workspaces';
import { pool } from '@/server/data/pool';
import type { Actor } from '@/server/services/actor';
import { deletePerson } from '@/server/services/people/delete-person';
import { deleteWorkspace } from '@/server/services/workspaces/delete-workspace';
import { temporal } from '@/server/temporal/client';
import { cartJourney, node, sending } from '../support/engine/cart-journey';
import { eventually } from '../support/engine/eventually';
import { expectOrder } from '../support/engine/expect-order';
import { allEnded, messagesOf, personOf, reacted, runAt, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const actorOf = ({ workspaceId }: Shop): Actor => ({ workspaceId, userId: null, role: 'owner' });
const SECRET = 'sara-the-first@example.com';

/** Everything of the workspace that still holds a text, by table. */
async function tablesWith(workspaceId: string, text: string): Promise<string[]> {
  const { rows } = await pool().query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns WHERE table_schema = current_schema() AND column_name = 'workspace_id'`,
  );
  const found = [];
  for (const { name } of rows) {
    const { rowCount } = await pool().query(
      `SELECT 1 FROM "${name}" t WHERE workspace_id = $1 AND t::text LIKE $2 LIMIT 1`,
      [workspaceId, `%${text}%`],
    );
    if (rowCount) found.push(name);
  }
  return found;
}

function sendThenWait() {
  const journey = cartJourney();
  journey.nodes = {
    start: node('trigger', { event: 'Cart Updated' }, { next: 'email' }),
    email: sending('email', { sent: 'wait' }),
    wait: node('wait', { amount: 2, unit: 'days' }, { next: 'done' }),
    done: node('exit', {}),
  };
  return journey;
}

test('a person who is deleted leaves every journey, and nothing tells who they were; others are untouched', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const journeys = [await shop.publish(cartJourney()), await shop.publish(sendThenWait())];
  await shop.identify({ userId: SECRET, anonymousId: `anon-${SECRET}` }, { email: SECRET, name: SECRET });
  await shop.identify({ userId: 'reza' }, { email: 'reza@example.com' });
  await shop.track('Cart Updated', { userId: SECRET }, { note: SECRET });
  await shop.track('Cart Updated', { userId: 'reza' });
  await runAt(journeys[1]!, 'wait');
  await eventually(async () => {
    const sent = await messagesOf(journeys[1]!);
    return sent.length === 2 && sent.every(({ state }) => state === 'accepted');
  }, 'both got their message');
  const { id } = (await personOf(shop.workspaceId, 'user', SECRET))!;
  expect(await tablesWith(shop.workspaceId, SECRET)).not.toEqual([]);

  await deletePerson(actorOf(shop), id);
  expect(await tablesWith(shop.workspaceId, SECRET)).toEqual([]);
  for (const journeyId of journeys) {
    const runs = await runsOf(journeyId);
    const hers = runs.find(({ personId }) => personId === id);
    expect(hers).toMatchObject({ status: 'ended', endReason: { code: 'person-deleted' } });
    expect(runs.filter(({ status }) => status !== 'ended')).toHaveLength(1);
    await eventually(async () => {
      const { status } = await temporal().workflow.getHandle(hers!.id).describe();
      return status.name !== 'RUNNING';
    }, 'her workflow is over');
  }
  await expectOrder();
  await expect(deletePerson(actorOf(shop), id)).rejects.toMatchObject({ code: 'not-found' });
});

test('an event that waits for the reactor does not bring a deleted person back', async () => {
  const shop = await Shop.open();
  await shop.identify({ userId: SECRET }, { email: SECRET });
  await reacted(shop.workspaceId);
  const { id } = (await personOf(shop.workspaceId, 'user', SECRET))!;
  let deleted: Promise<void> | undefined;
  await shop.quietly(async () => {
    await shop.track('Cart Updated', { userId: SECRET });
    deleted = deletePerson(actorOf(shop), id);
    // It waits for the reactor's turn to be over, which is held here.
    await eventually(async () => {
      const { rows } = await pool().query(
        `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted`,
      );
      return rows.length > 0;
    }, 'the deletion waits');
  });
  await deleted;
  await reacted(shop.workspaceId);
  const { rows } = await pool().query('SELECT 1 FROM person WHERE workspace_id = $1', [shop.workspaceId]);
  const isBack = (await tablesWith(shop.workspaceId, SECRET)).length > 0;
  // Whichever of the two came first, either they are gone or the event made somebody new.
  expect(rows.length === 1).toBe(isBack);
});

test('a deleted workspace lets nobody in, its people leave, and nothing of it is left', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  const other = await Shop.open({ daySeconds: 3_600 });
  const [journeyId, stays] = [await shop.publish(cartJourney()), await other.publish(cartJourney())];
  for (const each of [shop, other]) await each.track('Cart Updated', { userId: 'sara' });
  const run = await runAt(journeyId, 'wait');
  await runAt(stays, 'wait');
  const { rows } = await pool().query<{ slug: string }>('SELECT slug FROM workspace WHERE id = $1', [
    shop.workspaceId,
  ]);
  await expect(deleteWorkspace(actorOf(shop), 'another')).rejects.toMatchObject({
    key: 'workspaceConfirmation',
  });
  await deleteWorkspace(actorOf(shop), rows[0]!.slug);
  await allEnded(journeyId);
  await eventually(async () => {
    const { status } = await temporal().workflow.getHandle(run.id).describe();
    return status.name !== 'RUNNING';
  }, 'her workflow is over');
  await eventually(async () => {
    await removeWorkspaces(0);
    const left = await pool().query('SELECT 1 FROM workspace WHERE id = $1', [shop.workspaceId]);
    return left.rows.length === 0;
  }, 'the workspace is gone');
  expect(await tablesWith(shop.workspaceId, '')).toEqual([]);
  expect((await runsOf(stays))[0]?.status).toBe('waiting');
});
