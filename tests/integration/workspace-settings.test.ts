import { afterAll, beforeAll, expect, test } from 'vitest';
import { prisma } from '@/server/data/prisma';
import { createTestDatabase } from '../support/database';
import { callerOf, seedMember } from '../support/seed-member';
import { seedWorkspace } from '../support/seed-workspace';

let drop: () => Promise<void>;

beforeAll(async () => {
  drop = await createTestDatabase();
});
afterAll(() => drop());

async function open() {
  const { workspaceId } = await seedWorkspace();
  const { slug } = await prisma().workspace.findUniqueOrThrow({ where: { id: workspaceId } });
  return { workspaceId, workspace: slug, ...(await seedMember(workspaceId, 'owner')) };
}

test('days without work are kept once each and in order, and audited', async () => {
  const { workspaceId, workspace, caller } = await open();
  const holidays = ['2027-03-21', '2026-12-25', '2027-03-21'];
  const saved = await caller.workspace.update({ workspace, weekend: [5, 4, 5], holidays });
  expect(saved).toMatchObject({ weekend: [4, 5], holidays: ['2026-12-25', '2027-03-21'] });
  expect(await caller.workspace.get({ workspace })).toMatchObject({ weekend: [4, 5] });
  const audit = await prisma().audit.findFirstOrThrow({ where: { workspaceId, action: 'workspace.update' } });
  expect(audit.after).toEqual({ weekend: [4, 5], holidays: ['2026-12-25', '2027-03-21'] });
});

test('a week without a working day and days that no calendar has are refused', async () => {
  const { workspace, caller } = await open();
  for (const change of [
    { weekend: [1, 2, 3, 4, 5, 6, 7] },
    { weekend: [8] },
    { holidays: ['2026-02-30'] },
    { holidays: ['21 March'] },
  ])
    await expect(caller.workspace.update({ workspace, ...change })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
});

test('the health of the installation is told to those who manage the workspace', async () => {
  const { workspaceId, workspace, caller } = await open();
  expect(await caller.workspace.health({ workspace })).toMatchObject({
    database: { ok: true },
    loops: [{ name: 'reactor' }, { name: 'delivery' }],
  });
  const member = await seedMember(workspaceId, 'member');
  await expect(member.caller.workspace.health({ workspace })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('who makes a workspace owns it, it sends to the sandbox, and nobody else sees it', async () => {
  const { userId, email, caller, workspace } = await open();
  const other = await seedMember((await seedWorkspace()).workspaceId, 'owner');
  const values = { name: ' Café Tehran ', language: 'fa', timeZone: 'Asia/Tehran' } as const;
  const { slug } = await caller.workspace.create(values);
  expect(slug).toMatch(/^cafe-tehran/);
  expect(await caller.workspace.get({ workspace: slug })).toMatchObject({
    name: 'Café Tehran',
    language: 'fa',
    timeZone: 'Asia/Tehran',
    demoClock: 1,
    role: 'owner',
  });
  expect((await caller.workspace.list()).map((own) => own.slug)).toEqual([workspace, slug]);
  expect(await caller.member.list({ workspace: slug })).toMatchObject([{ userId, email, role: 'owner' }]);
  expect(await caller.journey.list({ workspace: slug })).toMatchObject({ items: [] });
  const connections = await caller.connection.list({ workspace: slug });
  expect(connections.every(({ provider, isDefault }) => provider.startsWith('sandbox-') && isDefault)).toBe(
    true,
  );
  expect(connections.length).toBeGreaterThan(0);
  await expect(other.caller.workspace.get({ workspace: slug })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect((await other.caller.workspace.list()).map((own) => own.slug)).not.toContain(slug);
});

test('workspaces of one name, or of a name without Latin letters, have addresses of their own', async () => {
  const { caller } = await open();
  const values = { language: 'fa', timeZone: 'Asia/Tehran' } as const;
  const slugs = [];
  for (const name of ['Twins', 'Twins', 'فروشگاه', 'فروشگاه'])
    slugs.push((await caller.workspace.create({ ...values, name })).slug);
  expect(new Set(slugs).size).toBe(4);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9-]+$/);
  await expect(
    caller.workspace.create({ ...values, name: 'Moon', timeZone: 'Moon/Sea' }),
  ).rejects.toMatchObject({
    code: 'BAD_REQUEST',
  });
  await expect(callerOf(null).workspace.create({ ...values, name: 'Nobody' })).rejects.toMatchObject({
    code: 'UNAUTHORIZED',
  });
});
