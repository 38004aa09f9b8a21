import { afterAll, beforeAll, expect, test } from 'vitest';
import { prisma } from '@/server/data/prisma';
import { getVocabulary } from '@/server/read/vocabulary';
import type { JsonObject } from '@/shared/json';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { seedPerson } from '../support/seed-person';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let workspaceId: string;
let other: string;

beforeAll(async () => {
  drop = await createTestDatabase();
  ({ workspaceId } = await seedWorkspace());
  ({ workspaceId: other } = await seedWorkspace());
  const maryam = await seedPerson(workspaceId, {
    userId: 'maryam',
    traits: { name: 'Maryam', city: 'Shiraz' },
  });
  await seedPerson(workspaceId, { userId: 'sara', traits: { name: 'Sara', city: '' } });
  const seen = async (workspace: string, personId: string, daysAgo: number, properties: JsonObject) => {
    const at = new Date(Date.now() - daysAgo * 86_400_000);
    const event = { messageId: newId(), type: 'track', name: 'Ordered', properties, context: {} };
    await prisma().event.create({
      data: { ...event, workspaceId: workspace, personId, timestamp: at, receivedAt: at },
    });
  };
  for (const daysAgo of [1, 6, 8, 29, 31]) await seen(workspaceId, maryam, daysAgo, { total: daysAgo });
  await seen(workspaceId, maryam, 2, {});
  const stranger = await seedPerson(other, { userId: 'stranger', traits: { vat: '1' } });
  await seen(other, stranger, 1, { secret: 'x' });
});
afterAll(() => drop());

test('an event says how often it came in seven and in thirty days, and which part of it has a property', async () => {
  const { events } = await getVocabulary(workspaceId);
  expect(events).toMatchObject([{ name: 'Ordered', count: 6, week: 3, month: 5 }]);
  expect(events[0]?.properties).toMatchObject([{ name: 'total', share: 5 / 6 }]);
});

test('a trait says which part of the people has it; an empty one is none', async () => {
  const { traits } = await getVocabulary(workspaceId);
  expect(traits).toEqual(
    expect.arrayContaining([
      { name: 'name', samples: expect.arrayContaining(['Maryam', 'Sara']), share: 1 },
      expect.objectContaining({ name: 'city', share: 0.5 }),
    ]),
  );
});

test('what another workspace received is not offered', async () => {
  const { events, traits } = await getVocabulary(workspaceId);
  expect(JSON.stringify([events, traits])).not.toMatch(/secret|vat/);
  expect((await getVocabulary(other)).events).toMatchObject([{ name: 'Ordered', count: 1, week: 1 }]);
});
