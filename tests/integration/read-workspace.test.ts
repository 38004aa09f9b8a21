import { afterAll, beforeAll, expect, test } from 'vitest';
import { prisma } from '@/server/data/prisma';
import { listEvents } from '@/server/read/event-list';
import { getInboxItem } from '@/server/read/inbox-item';
import { listInbox } from '@/server/read/inbox-list';
import { getOverview } from '@/server/read/overview';
import { listRejectedEvents } from '@/server/read/rejected-event-list';
import { getVocabulary } from '@/server/read/vocabulary';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { readAll } from '../support/read-all';
import { seedPerson } from '../support/seed-person';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let workspaceId: string;
let personId: string;

beforeAll(async () => {
  drop = await createTestDatabase();
  ({ workspaceId } = await seedWorkspace());
  const traits = { name: 'Maryam', address: { city: 'Shiraz' } };
  personId = await seedPerson(workspaceId, { userId: 'maryam', traits });
  for (let index = 0; index < 12; index += 1)
    await seedEvent('Order Completed', { total: index, coupon: null }, 2);
  await seedEvent('Cart Updated', { items: [{ sku: 'a' }] }, 30);
  await seedEvent('identify', { name: 'Maryam' }, 60, 'identify');
});
afterAll(() => drop());

async function seedEvent(name: string, properties: JsonObject, hoursAgo: number, type = 'track') {
  const at = new Date(Date.now() - hoursAgo * 3_600_000);
  const messageId = newId();
  await prisma().event.create({
    data: {
      workspaceId,
      messageId,
      type,
      name,
      personId,
      properties,
      context: {},
      timestamp: at,
      receivedAt: at,
    },
  });
}

test('the vocabulary offers what was received: events, their properties and traits, with samples', async () => {
  const { events, traits } = await getVocabulary(workspaceId);
  expect(events.map(({ name, count }) => [name, count])).toEqual([
    ['Order Completed', 12],
    ['Cart Updated', 1],
  ]);
  const total = events[0]?.properties.find(({ name }) => name === 'total');
  expect(total?.samples).toHaveLength(5);
  expect(events[0]?.properties.find(({ name }) => name === 'coupon')?.samples).toEqual([]);
  expect(traits).toEqual([
    { name: 'name', samples: ['Maryam'], share: 1 },
    { name: 'address.city', samples: ['Shiraz'], share: 1 },
  ]);
});

test('received events are listed once over all pages, however long ago they came', async () => {
  const { items, sizes } = await readAll((cursor) =>
    listEvents(workspaceId, { ...(cursor ? { cursor } : {}) }, 5),
  );
  expect(sizes).toEqual([5, 5, 4]);
  expect(new Set(items.map(({ messageId }) => messageId)).size).toBe(14);
  expect(items.at(-1)).toMatchObject({ name: 'identify', person: { name: 'Maryam' } });
  expect((await listEvents(workspaceId, { search: 'cart' })).items).toHaveLength(1);
});

test('refused events are listed with the reason', async () => {
  for (let index = 0; index < 3; index += 1)
    await prisma().rejectedEvent.create({
      data: { id: newId(), workspaceId, reason: 'no-identity', body: '{}' },
    });
  const { items, sizes } = await readAll((cursor) =>
    listRejectedEvents(workspaceId, { ...(cursor ? { cursor } : {}) }, 2),
  );
  expect(sizes).toEqual([2, 1]);
  expect(items[0]?.reason).toBe('no-identity');
});

test('the inbox shows what the sandbox received, found by receiver and by text', async () => {
  for (const [index, subject] of ['Welcome', 'سلام علي'].entries())
    await prisma().sandboxMessage.create({
      data: {
        messageId: newId(),
        workspaceId,
        channel: 'email',
        address: `p${index}@example.com`,
        content: { subject, html: '', text: '', from: '', preheader: '' },
      },
    });
  expect((await listInbox(workspaceId, { search: 'علی' })).items).toMatchObject([
    { channel: 'email', isRead: false, content: { channel: 'email', subject: 'سلام علي' } },
  ]);
  expect((await listInbox(workspaceId, { search: 'p0@' })).items).toHaveLength(1);
  expect((await listInbox(workspaceId, { channel: 'sms' })).items).toEqual([]);
});

test('a message of the inbox is found by its id, in its own workspace only', async () => {
  const [item] = (await listInbox(workspaceId, {})).items;
  expect(item).toBeDefined();
  const id = item?.messageId ?? '';
  expect(await getInboxItem(workspaceId, id)).toEqual(item);
  await expect(getInboxItem(newId(), id)).rejects.toMatchObject({ code: 'not-found' });
  await expect(getInboxItem(workspaceId, newId())).rejects.toMatchObject({ code: 'not-found' });
});

test('the home page counts people, events and what wants attention', async () => {
  const overview = await getOverview(workspaceId);
  expect(overview).toMatchObject({ people: 1, openRuns: 0, messagesToday: 0 });
  expect(overview.hourly).toHaveLength(24);
  expect(overview.hourly.reduce((sum, { events }) => sum + events, 0)).toBe(12);
  expect(overview.attention).toEqual([{ code: 'rejected-events', count: 3 }]);
});
