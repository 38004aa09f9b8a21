import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET } from '@/app/api/health/route';
import { prisma } from '@/server/data/prisma';
import { createTestDatabase } from '../support/database';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;

beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

test('says that database and Temporal answer, and that no worker asks for work', async () => {
  const { workspaceId } = await seedWorkspace();
  const dueAt = new Date(Date.now() - 300_000);
  await prisma().eventInbox.create({ data: { workspaceId, messageId: 'late', dueAt } });
  const answer = await GET();
  expect(answer.status).toBe(200);
  const health = await answer.json();
  expect(health).toMatchObject({
    ok: true,
    database: { ok: true },
    temporal: { ok: true },
    worker: { ok: false, pollers: 0 },
  });
  expect(health.worker.lagMs).toBeGreaterThanOrEqual(300_000);
});
