import { expect, test } from 'vitest';
import { insertSystemEvents, type SystemEvent } from '@/server/data/events/insert-system-events';
import { notify } from '@/server/data/notify';
import { inTransaction, pool } from '@/server/data/pool';
import { readEvent } from '@/server/ingest/event/read-event';
import { newId } from '@/shared/new-id';
import { cartJourney } from '../support/engine/cart-journey';
import { personOf, reacted, runsOf } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const say = async (...events: SystemEvent[]) => {
  const count = await inTransaction((client) => insertSystemEvents(client, events));
  notify('safar_inbox');
  return count;
};
const ownerOf = async (messageId: string) => {
  const { rows } = await pool().query<{ person_id: string | null }>(
    'SELECT person_id FROM event WHERE message_id = $1',
    [messageId],
  );
  return rows[0]?.person_id;
};

test('what the product says is given to whom the person is now, once', async () => {
  const shop = await Shop.open();
  await shop.track('Page Seen', { anonymousId: 'a1' });
  await reacted(shop.workspaceId);
  const visitor = await personOf(shop.workspaceId, 'anonymous', 'a1');
  await shop.identify({ userId: 'u1' }, { name: 'Sara' });
  await shop.identify({ userId: 'u1', anonymousId: 'a1' }, {});
  await reacted(shop.workspaceId);
  const sara = await personOf(shop.workspaceId, 'user', 'u1');
  expect(sara?.id).not.toBe(visitor?.id);

  const about = { workspaceId: shop.workspaceId, properties: {}, timestamp: new Date() };
  const event = { ...about, personId: visitor!.id, name: 'safar:api', messageId: 'said-once' };
  expect(await say(event, { ...event })).toBe(1);
  expect(await say(event)).toBe(0);
  await reacted(shop.workspaceId);
  expect(await ownerOf('said-once')).toBe(sara?.id);
  const { rows } = await pool().query('SELECT 1 FROM person WHERE workspace_id = $1', [shop.workspaceId]);
  expect(rows).toHaveLength(2);
});

test('what is said about nobody holds up nothing; a user id that is not known yet makes its person', async () => {
  const shop = await Shop.open();
  const journey = await shop.publish(cartJourney());
  const about = { workspaceId: shop.workspaceId, name: 'safar:api', properties: {}, timestamp: new Date() };
  await say(
    { ...about, personId: newId(), messageId: 'about-nobody' },
    { ...about, userId: 'new-one', messageId: 'about-a-stranger' },
  );
  await shop.track('Cart Updated', { userId: 'u2' });
  await reacted(shop.workspaceId);
  expect(await runsOf(journey)).toHaveLength(1);
  expect(await personOf(shop.workspaceId, 'user', 'new-one')).toBeDefined();
});

test('nobody outside may use the names of the product', () => {
  const envelope = { workspaceId: newId(), sentAt: null, receivedAt: new Date() };
  const track = { type: 'track', event: 'Safar:api', userId: 'u' };
  expect(() => readEvent(track, envelope)).toThrow('are kept for Safar itself');
  expect(readEvent({ ...track, event: 'Safari Opened' }, envelope).name).toBe('Safari Opened');
});
