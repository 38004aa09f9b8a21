import { NextRequest } from 'next/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GET } from '@/app/(auth)/sign-in/link/route';
import { currentUser } from '@/server/auth/current-user';
import { createOwnerLink } from '@/server/auth/owner-link';
import { prisma } from '@/server/data/prisma';
import { type Instance, prepareInstance } from '@/server/services/start/prepare-instance';
import { createTestDatabase } from '../support/database';

const url = 'http://127.0.0.1:3000';
let drop: () => Promise<void>;
let instance: Instance;

beforeAll(async () => {
  drop = await createTestDatabase();
  instance = await prepareInstance({ url, demo: true });
});
afterAll(() => drop());

const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? '';
const open = (link: string) => GET(new NextRequest(link));

describe('the one-time link', () => {
  test('opens the workspace once, and then says that it is used up', async () => {
    const first = await open(instance.signIn);
    expect(first.headers.get('location')).toBe('/w/demo-shop');
    const cookies = first.headers.getSetCookie().map((line) => line.split(';')[0]);
    const user = await currentUser(new Headers({ cookie: cookies.join('; ') }));
    expect(user?.name).toBe('مدیر');
    // A newcomer reads in the language of the browser until they choose one.
    expect(user?.language).toBeNull();
    expect(cookies.filter((cookie) => cookie?.startsWith('locale='))).toEqual([]);

    const again = await open(instance.signIn);
    expect(again.headers.get('location')).toBe('/sign-in/expired');
    expect(again.headers.getSetCookie()).toEqual([]);
  });

  test('opens only one of two clicks at the same moment', async () => {
    const workspace = await prisma().workspace.findFirstOrThrow();
    const link = await createOwnerLink(workspace.id, url);
    const answers = await Promise.all([open(link), open(link), open(link)]);
    expect(answers.filter((answer) => answer.headers.get('location') === '/w/demo-shop')).toHaveLength(1);
  });

  test('signs the same owner in again, and a newer link replaces the older', async () => {
    const workspace = await prisma().workspace.findFirstOrThrow();
    const older = await createOwnerLink(workspace.id, url);
    const newer = await createOwnerLink(workspace.id, url);
    expect((await open(older)).headers.get('location')).toBe('/sign-in/expired');
    expect((await open(newer)).headers.get('location')).toBe('/w/demo-shop');
    expect(await prisma().user.count()).toBe(1);
    expect(await prisma().member.findMany({ select: { role: true } })).toEqual([{ role: 'owner' }]);
  });

  test('brings the language that the owner chose along', async () => {
    const workspace = await prisma().workspace.findFirstOrThrow();
    await prisma().user.updateMany({ data: { locale: 'en' } });
    const answer = await open(await createOwnerLink(workspace.id, url));
    expect(answer.headers.getSetCookie().map((line) => line.split(';')[0])).toContain('locale=en');
  });

  test('does not open after its time', async () => {
    const workspace = await prisma().workspace.findFirstOrThrow();
    const link = await createOwnerLink(workspace.id, url);
    await prisma().verification.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect((await open(link)).headers.get('location')).toBe('/sign-in/expired');
  });

  test('is not in the database, only its hash is', async () => {
    const workspace = await prisma().workspace.findFirstOrThrow();
    const token = tokenOf(await createOwnerLink(workspace.id, url));
    expect(JSON.stringify(await prisma().verification.findMany())).not.toContain(token);
  });
});

describe('the next start', () => {
  test('keeps workspace, keys and connections', async () => {
    const knownKeys = { writeKey: instance.writeKey, apiKey: instance.apiKey };
    const next = await prepareInstance({ url, demo: true, knownKeys });
    expect(next).toMatchObject({ workspaceSlug: 'demo-shop', ...knownKeys });
    expect(await prisma().workspace.count()).toBe(1);
    expect(await prisma().connection.count({ where: { isDefault: true } })).toBe(3);
  });

  test('replaces a key that was revoked', async () => {
    await prisma().apiKey.updateMany({ where: { kind: 'write' }, data: { revokedAt: new Date() } });
    const knownKeys = { writeKey: instance.writeKey, apiKey: instance.apiKey };
    const next = await prepareInstance({ url, demo: true, knownKeys });
    expect(next.apiKey).toBe(instance.apiKey);
    expect(next.writeKey).toMatch(/^sfr_write_.{32}$/);
    expect(next.writeKey).not.toBe(instance.writeKey);
  });
});
