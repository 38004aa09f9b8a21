import { afterAll, beforeAll, expect, test } from 'vitest';
import { GET } from '@/app/api/health/route';
import { checkLedger } from '@/server/data/checks/check-ledger';
import { keepSelfCheck } from '@/server/data/checks/self-checks';
import { prisma } from '@/server/data/prisma';
import { newId } from '@/shared/new-id';
import { createTestDatabase } from '../support/database';
import { seedJourney } from '../support/seed-journey';
import { seedPerson } from '../support/seed-person';
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
    ledger: null,
  });
  expect(health.worker.lagMs).toBeGreaterThanOrEqual(300_000);
});

test('says what the latest check of the ledger found, without the ids that senders chose', async () => {
  const broken = await checkLedger({ windowMs: 60_000, limitMs: 5_000 });
  expect(broken).toEqual([{ check: 'event: forgotten in the inbox', count: 1, ids: ['late'] }]);
  const run = '0192f0c4-0000-7000-8000-000000000001';
  broken.push({ check: 'run: overdue', count: 1, ids: [run] });
  await keepSelfCheck({ tookMs: 12, windowMs: 60_000, broken, error: null });
  const { ledger, ok } = await (await GET()).json();
  expect(ok).toBe(true);
  expect(ledger).toMatchObject({
    ok: false,
    broken: [
      { check: 'event: forgotten in the inbox', count: 1, ids: [] },
      { check: 'run: overdue', count: 1, ids: [run] },
    ],
  });
});

test('what a paused connection or journey holds back is held, not late', async () => {
  await prisma().eventInbox.deleteMany();
  const { workspaceId } = await seedWorkspace();
  const personId = await seedPerson(workspaceId, { userId: 'waiting' });
  const connection = { workspaceId, name: 'Line', provider: 'sandbox-sms', isDefault: true };
  const journeyId = await seedJourney(workspaceId);
  await prisma().connection.deleteMany({ where: { workspaceId } });
  const { id } = await prisma().connection.create({
    data: { ...connection, id: newId(), channel: 'sms', status: 'paused' },
  });
  const plan = (own: { channel: string; journeyId?: string }) =>
    prisma().message.create({
      data: {
        id: newId(),
        workspaceId,
        personId,
        templateId: newId(),
        state: 'planned',
        dueAt: new Date(Date.now() - 300_000),
        ...own,
      },
    });
  await plan({ channel: 'sms' });
  await plan({ channel: 'email', journeyId });
  await prisma().journey.update({ where: { id: journeyId }, data: { status: 'paused' } });
  const worker = async () => (await (await GET()).json()).worker;
  expect(await worker()).toMatchObject({ held: 2, lagMs: 0 });
  await prisma().connection.update({ where: { id }, data: { status: 'active' } });
  const behind = await worker();
  expect(behind.held).toBe(1);
  expect(behind.lagMs).toBeGreaterThanOrEqual(300_000);
});
