import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { POST } from '@/app/api/auth/[...all]/route';
import { currentUser } from '@/server/auth/current-user';
import { pool } from '@/server/data/pool';
import { prisma } from '@/server/data/prisma';
import { createTestDatabase } from '../support/database';
import { callerOf, seedMember } from '../support/seed-member';
import { seedWorkspace } from '../support/seed-workspace';

const url = 'http://127.0.0.1:3000';
let drop: () => Promise<void>;
let workspace: string;
let workspaceId: string;

beforeAll(async () => {
  drop = await createTestDatabase();
  ({ slug: workspace, workspaceId } = await seedWorkspace());
});
afterAll(() => drop());

/** As the browser does it: through the auth address, with the page's origin. */
const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  POST(
    new Request(`${url}/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, ...headers },
      body: JSON.stringify(body),
    }),
  );
const cookieOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
const signIn = (email: string, password: string) => post('/sign-in/email', { email, password });
const tokenOf = (link: string) => link.split('/').at(-1) ?? '';

describe('an invitation', () => {
  test('lets a new person in once, with a name and a password of their own', async () => {
    const admin = await seedMember(workspaceId, 'admin');
    const { link } = await admin.caller.member.invite({
      workspace,
      email: 'Reza@Example.com',
      role: 'member',
    });
    const token = tokenOf(link);
    const visitor = callerOf(null);
    expect(await visitor.invitation.get({ token })).toMatchObject({
      workspaceName: 'Shop',
      email: 'reza@example.com',
      hasAccount: false,
    });
    const joined = await visitor.invitation.accept({ token, name: 'رضا', password: 'رمز عبور خوب' });
    expect(joined).toEqual({ workspaceSlug: workspace, email: 'reza@example.com' });

    const session = await signIn('reza@example.com', 'رمز عبور خوب');
    expect(session.status).toBe(200);
    const user = await currentUser(new Headers({ cookie: cookieOf(session) }));
    expect(user).toMatchObject({ name: 'رضا' });
    expect(await callerOf(user).workspace.list()).toMatchObject([{ slug: workspace, role: 'member' }]);

    await expect(
      visitor.invitation.accept({ token, name: 'Again', password: 'long enough' }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is still there when the password could not be stored: nobody is let in without one', async () => {
    const admin = await seedMember(workspaceId, 'admin');
    const email = 'unlucky@example.com';
    const token = tokenOf((await admin.caller.member.invite({ workspace, email, role: 'member' })).link);
    const accept = () =>
      callerOf(null).invitation.accept({ token, name: 'Unlucky', password: 'at the second try' });
    await pool().query('ALTER TABLE account ADD CONSTRAINT broken CHECK (false) NOT VALID');
    await expect(accept()).rejects.toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    await pool().query('ALTER TABLE account DROP CONSTRAINT broken');
    expect(await prisma().user.findUnique({ where: { email } })).toBeNull();
    await accept();
    expect((await signIn(email, 'at the second try')).status).toBe(200);
  });

  test('asks somebody who has an account to sign in to it', async () => {
    const admin = await seedMember(workspaceId, 'admin');
    const { workspaceId: elsewhere } = await seedWorkspace();
    const known = await seedMember(elsewhere, 'member');
    const { link } = await admin.caller.member.invite({ workspace, email: known.email, role: 'admin' });
    const token = tokenOf(link);
    await expect(
      callerOf(null).invitation.accept({ token, name: 'Thief', password: 'long enough' }),
    ).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    await known.caller.invitation.accept({ token });
    expect(await known.caller.workspace.get({ workspace })).toMatchObject({ role: 'admin' });
  });

  test('cannot be guessed from its id, and is gone when it was withdrawn', async () => {
    const admin = await seedMember(workspaceId, 'admin');
    const { id, link } = await admin.caller.member.invite({
      workspace,
      email: 'a@example.com',
      role: 'member',
    });
    await expect(callerOf(null).invitation.get({ token: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await admin.caller.member.cancelInvitation({ workspace, invitationId: id });
    await expect(callerOf(null).invitation.get({ token: tokenOf(link) })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('never gives more than its author has', async () => {
    const admin = await seedMember(workspaceId, 'admin');
    await expect(
      admin.caller.member.invite({ workspace, email: 'b@example.com', role: 'owner' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('members', () => {
  test('the last owner can neither leave nor step down', async () => {
    const { slug, workspaceId: lonely } = await seedWorkspace();
    const owner = await seedMember(lonely, 'owner');
    const [member] = await owner.caller.member.list({ workspace: slug });
    const memberId = member?.id ?? '';
    await expect(owner.caller.member.remove({ workspace: slug, memberId })).rejects.toMatchObject({
      cause: { key: 'lastOwner' },
    });
    await expect(
      owner.caller.member.changeRole({ workspace: slug, memberId, role: 'member' }),
    ).rejects.toMatchObject({ cause: { key: 'lastOwner' } });
  });

  test('an admin cannot touch an owner, and who was removed is out at once', async () => {
    const { slug, workspaceId: shop } = await seedWorkspace();
    const owner = await seedMember(shop, 'owner');
    const admin = await seedMember(shop, 'admin');
    const members = await owner.caller.member.list({ workspace: slug });
    const idOf = (userId: string) => members.find((member) => member.userId === userId)?.id ?? '';
    await expect(
      admin.caller.member.remove({ workspace: slug, memberId: idOf(owner.userId) }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await owner.caller.member.remove({ workspace: slug, memberId: idOf(admin.userId) });
    await expect(admin.caller.workspace.get({ workspace: slug })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('a password', () => {
  test('is changed only by who knows the old one, and ends the other sessions', async () => {
    const { userId, email } = await seedMember(workspaceId, 'member');
    await callerOf({ id: userId, email }).user.setPassword({ newPassword: 'first password' });
    const [here, there] = [await signIn(email, 'first password'), await signIn(email, 'first password')];
    const user = await currentUser(new Headers({ cookie: cookieOf(here) }));
    if (!user) throw new Error('not signed in');
    const caller = callerOf(user);
    await expect(
      caller.user.setPassword({ currentPassword: 'wrong', newPassword: 'second password' }),
    ).rejects.toMatchObject({ cause: { key: 'wrongPassword' } });
    await caller.user.setPassword({ currentPassword: 'first password', newPassword: 'second password' });
    expect(await currentUser(new Headers({ cookie: cookieOf(there) }))).toBeNull();
    expect(await currentUser(new Headers({ cookie: cookieOf(here) }))).not.toBeNull();
    expect((await signIn(email, 'first password')).status).toBe(401);
    expect((await signIn(email, 'second password')).status).toBe(200);
  });

  test('has at least eight characters', async () => {
    const { caller } = await seedMember(workspaceId, 'member');
    await expect(caller.user.setPassword({ newPassword: 'short' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });
});

describe('the sign-in address', () => {
  test('sets a cookie that scripts cannot read, and signing out ends the session on the server', async () => {
    const { userId, email } = await seedMember(workspaceId, 'member');
    await callerOf({ id: userId, email }).user.setPassword({ newPassword: 'a good password' });
    const answer = await signIn(email, 'a good password');
    expect(answer.headers.getSetCookie()[0]).toMatch(/^safar\.session_token=.*HttpOnly; SameSite=Lax/);
    const cookie = cookieOf(answer);
    expect((await post('/sign-out', {}, { cookie })).status).toBe(200);
    expect(await currentUser(new Headers({ cookie }))).toBeNull();
    expect(await prisma().session.count({ where: { userId } })).toBe(0);
  });

  test.each(['/sign-up/email', '/organization/create', '/organization/update', '/update-user'])(
    'has no %s: accounts and workspaces change elsewhere',
    async (path) => {
      expect((await post(path, { email: 'x@example.com', password: 'long enough', name: 'x' })).status).toBe(
        404,
      );
    },
  );

  test('refuses a page of another site', async () => {
    const { email } = await seedMember(workspaceId, 'member');
    const answer = await post(
      '/sign-in/email',
      { email, password: 'whatever it is' },
      { origin: 'https://evil.example', cookie: 'safar.session_token=x' },
    );
    expect(answer.status).toBe(403);
  });

  test('slows down somebody who tries many passwords', async () => {
    const { email } = await seedMember(workspaceId, 'member');
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1)
      statuses.push(
        (await post('/sign-in/email', { email, password: `guess number ${attempt}` }, headers)).status,
      );
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect(statuses.at(-1)).toBe(429);
  });

  test('slows down guesses at one account that come from many addresses', async () => {
    const { email } = await seedMember(workspaceId, 'member');
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 21; attempt += 1)
      statuses.push(
        (
          await post(
            '/sign-in/email',
            { email, password: `guess number ${attempt}` },
            { 'x-forwarded-for': `198.51.100.${attempt}` },
          )
        ).status,
      );
    expect(statuses.slice(0, 20).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
  });
});
