import { randomBytes } from 'node:crypto';
import { Analytics } from '@segment/analytics-node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pool } from '@/server/data/pool';
import { ingest } from '@/server/ingest/ingest';
import { forgetKeys } from '@/server/services/keys/find-key';
import { type FragileDatabase, startFragileDatabase } from '../support/database-behind-proxy';
import { type SeededWorkspace, seedWorkspace } from '../support/seed-workspace';
import { serveApp } from '../support/serve-app';

let database: FragileDatabase;
let shop: SeededWorkspace;
let http: Awaited<ReturnType<typeof serveApp>>;

beforeAll(async () => {
  database = await startFragileDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.SAFAR_SECRET ??= randomBytes(32).toString('base64');
  process.env.SAFAR_LOG_LEVEL ??= 'silent';
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
  await expect.poll(() => acknowledged.length).toBeGreaterThan(20);
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
