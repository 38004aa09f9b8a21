import { afterAll, beforeAll, expect, test } from 'vitest';
import { prisma } from '@/server/data/prisma';
import { findKey } from '@/server/services/keys/find-key';
import { createTestDatabase } from '../support/database';
import { type Caller, seedMember } from '../support/seed-member';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;
let workspace: string;
let workspaceId: string;
let admin: Caller;

beforeAll(async () => {
  drop = await createTestDatabase();
  ({ slug: workspace, workspaceId } = await seedWorkspace());
  admin = (await seedMember(workspaceId, 'admin')).caller;
});
afterAll(() => drop());

test('a new key is shown once, and stored only as a hash', async () => {
  const { key, view } = await admin.key.create({ workspace, kind: 'write', name: 'Website' });
  expect(key).toMatch(/^sfr_write_[\w-]{32}$/);
  expect(view).toMatchObject({ name: 'Website', kind: 'write', hint: `sfr_write_…${key.slice(-4)}` });
  const stored = JSON.stringify([
    await prisma().apiKey.findMany(),
    await prisma().audit.findMany(),
    await admin.key.list({ workspace }),
  ]);
  expect(stored).not.toContain(key);
  expect(await findKey(key)).toMatchObject({ workspaceId, kind: 'write' });
});

test('a revoked key stops working at once and stays listed', async () => {
  const { key, view } = await admin.key.create({ workspace, kind: 'api', name: 'Old script' });
  expect(await findKey(key)).toMatchObject({ isRevoked: false });
  await admin.key.revoke({ workspace, keyId: view.id });
  expect(await findKey(key)).toMatchObject({ isRevoked: true });
  const listed = (await admin.key.list({ workspace })).find(({ id }) => id === view.id);
  expect(listed?.revokedAt).not.toBeNull();
});
