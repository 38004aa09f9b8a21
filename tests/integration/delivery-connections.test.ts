import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { pool } from '@/server/data/pool';
import { listConnections } from '@/server/read/connection-list';
import type { Actor } from '@/server/services/actor';
import { createConnection } from '@/server/services/connections/create-connection';
import { pauseConnection, resumeConnection } from '@/server/services/connections/pause-connection';
import { removeConnection } from '@/server/services/connections/remove-connection';
import { setDefaultConnection } from '@/server/services/connections/set-default-connection';
import { updateConnection } from '@/server/services/connections/update-connection';
import { closeRenderPool } from '@/server/services/content/render';
import { ensureConnections } from '@/server/services/start/ensure-connections';
import { createTestDatabase } from '../support/database';
import { startConsumer } from '../support/run-consumer';
import { DeliverySeed, ledgerRow } from '../support/seed-delivery';
import { seedWorkspace } from '../support/seed-workspace';
import { startSmtp } from '../support/smtp-server';

let dropDatabase: () => Promise<void>;
let actor: Actor;

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
});
beforeEach(async () => {
  actor = { workspaceId: (await seedWorkspace()).workspaceId, userId: null, role: 'owner' };
});
afterAll(async () => {
  await closeRenderPool();
  await dropDatabase();
});

const smtp = (name: string, more: object = {}) =>
  createConnection(actor, {
    name,
    channel: 'email',
    provider: 'smtp',
    config: { host: '127.0.0.1', port: 2525, fromAddress: 'hi@x.ir', ...more },
    secrets: { pass: 'a secret pass' },
  });
const view = async (id: string) => (await listConnections(actor.workspaceId)).find((one) => one.id === id);

describe('a connection', () => {
  test('never shows its secrets, and keeps them when only the settings change', async () => {
    const { id } = await smtp('Mail');
    expect(await view(id)).toMatchObject({
      name: 'Mail',
      isDefault: true,
      hasSecrets: true,
      config: { host: '127.0.0.1', secure: false, parallel: 10 },
    });
    expect(JSON.stringify(await listConnections(actor.workspaceId))).not.toContain('a secret pass');
    const stored = await pool().query('SELECT c::text AS all FROM connection c WHERE id = $1', [id]);
    expect(stored.rows[0].all).not.toContain('a secret pass');
    const audit = await pool().query('SELECT a::text AS all FROM audit a WHERE subject_id = $1', [id]);
    expect(audit.rows[0].all).not.toContain('a secret pass');

    await updateConnection(actor, {
      connectionId: id,
      config: { host: 'mail.x.ir', fromAddress: 'hi@x.ir' },
    });
    expect(await view(id)).toMatchObject({ hasSecrets: true, config: { host: 'mail.x.ir', port: 587 } });
  });

  test('with settings that cannot be right is refused, and the field is named', async () => {
    await expect(smtp('Mail', { port: 99_999 })).rejects.toMatchObject({
      code: 'invalid',
      key: 'connectionSettings',
      values: { field: 'port' },
    });
    await expect(smtp('Mail', { fromAddress: 'nobody' })).rejects.toMatchObject({
      values: { field: 'fromAddress' },
    });
    await expect(
      createConnection(actor, { name: 'x', channel: 'sms', provider: 'smtp', config: {} }),
    ).rejects.toMatchObject({ key: 'unknownProvider' });
  });

  test('is changed by admins only', async () => {
    const { id } = await smtp('Mail');
    const member = { ...actor, role: 'member' as const };
    await expect(pauseConnection(member, id)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(removeConnection(member, id)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('is one of several: one sends, and the one that sends is not deleted under its channel', async () => {
    const [first, second] = [await smtp('First'), await smtp('Second')];
    expect((await listConnections(actor.workspaceId)).map(({ isDefault }) => isDefault)).toEqual([
      true,
      false,
    ]);
    await expect(removeConnection(actor, first.id)).rejects.toMatchObject({ key: 'connectionIsDefault' });
    await setDefaultConnection(actor, second.id);
    await removeConnection(actor, first.id);
    expect(await listConnections(actor.workspaceId)).toMatchObject([{ id: second.id, isDefault: true }]);
    await removeConnection(actor, second.id);
    expect(await listConnections(actor.workspaceId)).toEqual([]);
  });
});

describe('SMTP_URL', () => {
  const ensure = (url?: string) => ensureConnections(actor.workspaceId, url);
  const defaults = async () =>
    (await listConnections(actor.workspaceId))
      .filter(({ isDefault }) => isDefault)
      .map(({ provider }) => provider);

  test('absent: everything goes to the sandbox; present: mail leaves; gone again: sandbox again', async () => {
    await ensure();
    await ensure();
    expect(await defaults()).toEqual(['sandbox-email', 'sandbox-sms', 'sandbox-push']);
    expect(await listConnections(actor.workspaceId)).toHaveLength(3);
    await ensure('smtp://user:pw@127.0.0.1:2525');
    await ensure('smtp://user:other@127.0.0.1:2526');
    expect(await defaults()).toEqual(['smtp', 'sandbox-sms', 'sandbox-push']);
    const [first] = await listConnections(actor.workspaceId);
    expect(first).toMatchObject({ config: { port: 2526, source: 'environment' }, hasSecrets: true });
    await expect(
      updateConnection(actor, { connectionId: first?.id ?? '', secrets: { pass: 'x' } }),
    ).rejects.toMatchObject({ key: 'connectionFromEnvironment' });
    await ensure();
    expect(await defaults()).toEqual(['sandbox-email', 'sandbox-sms', 'sandbox-push']);
  });

  test('that cannot be read stops the start and says why', async () => {
    await expect(ensure('https://x.ir')).rejects.toThrow(/SMTP_URL must begin with/);
  });
});

describe('a worker', () => {
  test('tries a connection out as soon as it is saved, and says what is wrong', async () => {
    const stop = startConsumer();
    const server = await startSmtp({ login: { user: 'shop', pass: 'right' } });
    try {
      const { id } = await smtp('Mail', { port: server.port, user: 'shop' });
      await vi.waitFor(async () => expect((await view(id))?.problem).toMatchObject({ code: 'auth' }), {
        timeout: 10_000,
      });
      await updateConnection(actor, { connectionId: id, secrets: { pass: 'right' } });
      await vi.waitFor(() => expect(server.logins).toBe(2), { timeout: 10_000 });
      expect((await view(id))?.problem).toBeNull();
      expect(server.mails).toHaveLength(0);
    } finally {
      await stop();
      await server.stop();
    }
  });

  test('sends nothing through a paused connection, and everything after resume', async () => {
    const seed = new DeliverySeed(actor.workspaceId);
    const server = await startSmtp();
    const { id } = await smtp('Mail', { port: server.port });
    await pauseConnection(actor, id);
    const stop = startConsumer();
    try {
      const person = await seed.person('mina@example.com');
      const mail = { fa: { subject: 'سلام', html: '<p>سلام</p>', text: '' } };
      const message = await seed.message(person, await seed.template('email', mail));
      await seed.connection('sms', 'sandbox-sms');
      const marker = await seed.message(person, await seed.template('sms', { fa: { text: 'سلام' } }), {
        channel: 'sms',
      });
      await vi.waitFor(async () => expect((await ledgerRow(marker)).state).toBe('accepted'), {
        timeout: 10_000,
      });
      expect(await ledgerRow(message)).toMatchObject({ state: 'planned', attempts: [] });
      await resumeConnection(actor, id);
      await vi.waitFor(async () => expect((await ledgerRow(message)).state).toBe('accepted'), {
        timeout: 10_000,
      });
      expect(server.mails).toHaveLength(1);
    } finally {
      await stop();
      await server.stop();
    }
  });
});
