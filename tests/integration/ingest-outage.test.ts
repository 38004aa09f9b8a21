import { randomBytes } from 'node:crypto';
import { Analytics } from '@segment/analytics-node';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { pool } from '@/server/data/pool';
import { ingest } from '@/server/ingest/ingest';
import { forgetKeys } from '@/server/services/keys/find-key';
import { type FragileDatabase, startFragileDatabase } from '../support/database-behind-proxy';
import { type SeededWorkspace, seedWorkspace } from '../support/seed-workspace';
import { serveApp } from '../support/serve-app';

// Every refused event is an error in the log; here that is the point, not the news.
vi.hoisted(() => {
  process.env.SAFAR_LOG_LEVEL = 'silent';
});

const PATIENCE = { timeout: 20_000 };

let database: FragileDatabase;
let shop: SeededWorkspace;
let http: Awaited<ReturnType<typeof serveApp>>;

beforeAll(async () => {
  database = await startFragileDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.SAFAR_SECRET ??= randomBytes(32).toString('base64');
  shop = await seedWorkspace();
  http = await serveApp(ingest);
});
afterAll(async () => {
  await http.stop();
  await pool().end();
  await database.dispose();
});

const send = async (messageId: string) => {
  const event = { type: 'track', event: 'Order Completed', userId: 'u', messageId };
  const body = JSON.stringify({ writeKey: shop.writeKey, batch: [event] });
  const response = await fetch(`${http.url}/v1/batch`, { method: 'POST', body });
  return { status: response.status, retryAfter: response.headers.get('retry-after') };
};

const idsInLog = async (like: string): Promise<string[]> => {
  const { rows } = await pool().query('SELECT message_id FROM event WHERE message_id LIKE $1', [like]);
  return rows.map((row) => row.message_id);
};

it('loses nothing when the database is killed and comes back: 503 in between, and the SDK delivers the rest', async () => {
  const analytics = new Analytics({
    writeKey: shop.writeKey,
    host: http.url,
    flushAt: 5,
    flushInterval: 100,
  });
  const failures: unknown[] = [];
  analytics.on('error', (error) => failures.push(error));

  const sent: string[] = [];
  const track = (count: number) => {
    for (let n = 0; n < count; n++) {
      sent.push(`sdk-${sent.length}`);
      analytics.track({ userId: `u${n}`, event: 'Viewed', messageId: sent.at(-1) as string });
    }
  };
  const acknowledged: string[] = [];
  const sendUntilRefused = async () => {
    for (let n = 0; ; n++) {
      const { status } = await send(`raw-${n}`);
      if (status !== 200) return;
      acknowledged.push(`raw-${n}`);
    }
  };

  track(20);
  const raw = sendUntilRefused();
  await expect.poll(() => acknowledged.length, PATIENCE).toBeGreaterThan(20);
  await database.kill();
  await raw;
  track(40);

  forgetKeys();
  const refused = await send('refused');
  expect(refused.status).toBe(503);
  expect(Number(refused.retryAfter)).toBeGreaterThan(0);

  await database.restart();
  await analytics.closeAndFlush({ timeout: 50_000 });
  expect(failures).toEqual([]);
  expect((await idsInLog('sdk-%')).sort()).toEqual([...sent].sort());
  expect(await idsInLog('raw-%')).toEqual(expect.arrayContaining(acknowledged));

  const owed = await pool().query('SELECT count(*)::int AS n FROM event_inbox');
  const logged = await pool().query('SELECT count(*)::int AS n FROM event');
  expect(owed.rows[0].n).toBe(logged.rows[0].n);
}, 90_000);

it('answers 503 while the database takes no writes, stores nothing by halves, and goes on afterwards', async () => {
  const setReadOnly = async (mode: 'on' | 'off') => {
    const admin = new Client({ connectionString: database.url });
    await admin.connect();
    await admin.query(
      `BEGIN READ WRITE; ALTER DATABASE safar SET default_transaction_read_only = ${mode}; COMMIT`,
    );
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()');
    await admin.end();
  };
  await setReadOnly('on');
  await expect.poll(async () => (await send('read-only')).status, PATIENCE).toBe(503);
  expect(await idsInLog('read-only')).toEqual([]);

  await setReadOnly('off');
  await expect.poll(async () => (await send('read-only')).status, PATIENCE).toBe(200);
  expect(await idsInLog('read-only')).toEqual(['read-only']);
});
