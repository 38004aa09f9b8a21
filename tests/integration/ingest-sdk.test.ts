import { Analytics } from '@segment/analytics-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pool } from '@/server/data/pool';
import { ingest } from '@/server/ingest/ingest';
import { createTestDatabase } from '../support/database';
import { type SeededWorkspace, seedWorkspace } from '../support/seed-workspace';
import { serveApp } from '../support/serve-app';

let dropDatabase: () => Promise<void>;
let shop: SeededWorkspace;
let http: Awaited<ReturnType<typeof serveApp>>;

beforeAll(async () => {
  dropDatabase = await createTestDatabase();
  shop = await seedWorkspace();
  http = await serveApp(ingest);
});
afterAll(async () => {
  await http.stop();
  await dropDatabase();
});

const events = async () => {
  const { rows } = await pool().query('SELECT * FROM event WHERE workspace_id = $1', [shop.workspaceId]);
  return rows;
};

describe('the Segment SDK for Node, unmodified', () => {
  it('delivers every type of call', async () => {
    const analytics = new Analytics({ writeKey: shop.writeKey, host: http.url });
    const failures: unknown[] = [];
    analytics.on('error', (error) => failures.push(error));
    const timestamp = new Date('2026-11-20T08:00:00.000Z');
    analytics.identify({
      userId: 'u1',
      anonymousId: 'a1',
      traits: { email: 'sara@example.com', name: 'سارا' },
    });
    analytics.track({ userId: 'u1', event: 'Order Completed', properties: { total: 420_000 }, timestamp });
    analytics.page({ anonymousId: 'a1', name: 'Home' });
    analytics.screen({ userId: 'u1', name: 'Cart' });
    analytics.group({ userId: 'u1', groupId: 'g1', traits: { plan: 'gold' } });
    analytics.alias({ userId: 'u1', previousId: 'a1' });
    await analytics.closeAndFlush();

    expect(failures).toEqual([]);
    const byType = Object.fromEntries((await events()).map((row) => [row.type, row]));
    expect(byType.identify).toMatchObject({
      user_id: 'u1',
      properties: { email: 'sara@example.com', name: 'سارا' },
    });
    expect(byType.track).toMatchObject({ name: 'Order Completed', properties: { total: 420_000 } });
    expect(Math.abs(byType.track.timestamp - timestamp.getTime())).toBeLessThan(5_000);
    expect(byType.page).toMatchObject({ name: 'Home', anonymous_id: 'a1', user_id: null });
    expect(byType.screen.name).toBe('Cart');
    expect(byType.group.context.groupId).toBe('g1');
    expect(byType.alias.properties).toEqual({ previousId: 'a1' });
    expect(byType.track.context.library.name).toBe('@segment/analytics-node');
    expect(byType.track.sent_at).not.toBeNull();
  });

  it('delivers a thousand events of many customers, each once', async () => {
    const before = (await events()).length;
    const analytics = new Analytics({ writeKey: shop.writeKey, host: http.url, flushAt: 20 });
    for (let n = 0; n < 1_000; n++)
      analytics.track({ userId: `u${n % 50}`, event: 'Viewed', properties: { n } });
    await analytics.closeAndFlush();
    expect((await events()).length - before).toBe(1_000);
  });

  it('reports a wrong write key as an error instead of losing events in silence', async () => {
    const analytics = new Analytics({ writeKey: 'wrong', host: http.url });
    const failures: unknown[] = [];
    analytics.on('error', (error) => failures.push(error));
    analytics.track({ userId: 'u1', event: 'Viewed' });
    await analytics.closeAndFlush();
    expect(failures).toHaveLength(1);
  });

  it('wakes the reactor as soon as events are committed', async () => {
    const client = await pool().connect();
    try {
      let woken = false;
      client.on('notification', ({ channel }) => {
        woken = channel === 'safar_inbox';
      });
      await client.query('LISTEN safar_inbox');
      const analytics = new Analytics({ writeKey: shop.writeKey, host: http.url });
      analytics.track({ userId: 'u1', event: 'Viewed' });
      await analytics.closeAndFlush();
      await expect.poll(() => woken, { timeout: 10_000 }).toBe(true);
    } finally {
      client.release(true);
    }
  });
});
