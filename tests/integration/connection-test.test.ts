import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Actor } from '@/server/services/actor';
import { testConnection } from '@/server/services/connections/test-connection';
import { createTestDatabase } from '../support/database';
import { startConsumer } from '../support/run-consumer';
import { DeliverySeed } from '../support/seed-delivery';
import { seedWorkspace } from '../support/seed-workspace';
import { startSmtp } from '../support/smtp-server';

let dropDatabase: () => Promise<void>;
let stopConsumer: () => Promise<void>;
let seed: DeliverySeed;
let actor: Actor;

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
});
beforeEach(async () => {
  const { workspaceId } = await seedWorkspace();
  seed = new DeliverySeed(workspaceId);
  actor = { workspaceId, userId: null, role: 'admin' };
  stopConsumer = startConsumer();
});
afterEach(() => stopConsumer());
afterAll(() => dropDatabase());

test('a server that answers is said to work, and one that is gone is named', async () => {
  const smtp = await startSmtp({});
  const connection = await seed.smtp(smtp.port);
  expect(await testConnection(actor, connection)).toBeNull();
  expect(smtp.mails).toEqual([]);

  await smtp.stop();
  expect(await testConnection(actor, connection)).toMatchObject({ code: 'unreachable' });
});

test('a connection of another workspace cannot be tried out', async () => {
  const other = new DeliverySeed((await seedWorkspace()).workspaceId);
  const connection = await other.smtp(1);
  await expect(testConnection(actor, connection)).rejects.toMatchObject({ key: 'connectionNotFound' });
});
