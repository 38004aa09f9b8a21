import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pool } from '@/server/data/pool';
import { closeRenderPool } from '@/server/services/content/render';
import { type FragileDatabase, startFragileDatabase } from '../support/database-behind-proxy';
import { startConsumer } from '../support/run-consumer';
import { DeliverySeed } from '../support/seed-delivery';
import { seedWorkspace } from '../support/seed-workspace';
import { startSmtp, type TestSmtp } from '../support/smtp-server';

const COUNT = 300;
const PARALLEL = 5;

let database: FragileDatabase;
let smtp: TestSmtp;

beforeAll(async () => {
  database = await startFragileDatabase();
  process.env.DATABASE_URL = database.url;
  process.env.SAFAR_SECRET ??= 'a-secret-of-at-least-thirty-two-characters';
  smtp = await startSmtp();
});
afterAll(async () => {
  await closeRenderPool();
  await pool().end();
  await smtp.stop();
  await database.dispose();
});

test('the database dies while mails are leaving: none is lost, none arrives twice', async () => {
  const seed = new DeliverySeed((await seedWorkspace()).workspaceId);
  await seed.smtp(smtp.port, { parallel: PARALLEL });
  const person = await seed.person('mina@example.com');
  const template = await seed.template('email', { fa: { subject: 'سلام', html: '<p>سلام</p>', text: '' } });
  for (let n = 0; n < COUNT; n += 1) await seed.message(person, template);
  const stop = startConsumer();
  await vi.waitFor(() => expect(smtp.mails.length).toBeGreaterThan(40), { timeout: 20_000, interval: 5 });
  await database.kill();
  await database.restart();

  const states = async () => {
    const { rows } = await pool().query<{ state: string; count: number }>(
      'SELECT state, count(*)::int AS count FROM message GROUP BY state',
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count])) as Record<string, number>;
  };
  const settled = await vi.waitFor(
    async () => {
      const now = await states();
      expect((now.accepted ?? 0) + (now.unknown ?? 0)).toBe(COUNT);
      return now;
    },
    { timeout: 60_000, interval: 200 },
  );
  await stop();
  const ids = smtp.mails.map(({ messageId }) => messageId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(settled.unknown ?? 0).toBeLessThanOrEqual(PARALLEL);
  expect(ids.length).toBeGreaterThanOrEqual(settled.accepted ?? 0);
  console.log(
    `database killed: ${COUNT} mails, ${ids.length} arrived, ${settled.unknown ?? 0} unknown, 0 twice`,
  );
}, 120_000);
