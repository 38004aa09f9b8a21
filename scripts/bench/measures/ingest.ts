import { pool } from '@/server/data/pool';
import { ingest as app } from '@/server/ingest/ingest';
import { seedWorkspace } from '../../../tests/support/seed-workspace';
import { serveApp } from '../../../tests/support/serve-app';
import type { Result } from '../results';
import type { Sizes } from '../sizes';
import { median } from '../statistics';

const BATCH = 100;
const CLIENTS = 8;
const PROPERTIES = {
  total: 420_000,
  currency: 'IRR',
  items: [{ sku: 'espresso-250', quantity: 2 }],
  city: 'Shiraz',
};

const PLAIN = `
INSERT INTO event (workspace_id, message_id, type, name, user_id, properties, context, timestamp)
SELECT $1, m, 'track', 'Order Completed', u, p, '{}', now()
  FROM unnest($2::text[], $3::text[], $4::jsonb[]) AS t (m, u, p)`;

/** The time that all of `batches` need when so many clients take them one after the other; events per second. */
async function perSecond(batches: number, send: (batch: number) => Promise<void>): Promise<number> {
  let next = 0;
  const begin = performance.now();
  const client = async () => {
    while (next < batches) {
      const batch = next;
      next += 1;
      await send(batch);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return (batches * BATCH * 1_000) / (performance.now() - begin);
}

/** Accepted events over HTTP, acknowledged after the commit, against plain inserts of the same rows. */
export async function ingest({ rounds, isShort }: Sizes): Promise<Result[]> {
  const batches = isShort ? 20 : 150;
  const shop = await seedWorkspace();
  const http = await serveApp(app);
  const [accepted, plain]: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const id = (batch: number, index: number) => `${round}-${batch}-${index}`;
      const rows = (batch: number) =>
        Array.from({ length: BATCH }, (_, index) => ({ messageId: id(batch, index), userId: `u${index}` }));
      const bodies = Array.from({ length: batches }, (_, batch) =>
        JSON.stringify({
          writeKey: shop.writeKey,
          batch: rows(batch).map((row) => ({
            ...row,
            type: 'track',
            event: 'Order Completed',
            properties: PROPERTIES,
          })),
        }),
      );
      const ours = await perSecond(batches, async (batch) => {
        const response = await fetch(`${http.url}/v1/batch`, {
          method: 'POST',
          body: bodies[batch] as string,
        });
        if (response.status !== 200) throw new Error(`Ingest answered ${response.status}`);
        await response.arrayBuffer();
      });
      await pool().query('TRUNCATE event, event_inbox');
      const theirs = await perSecond(batches, async (batch) => {
        const all = rows(batch);
        const values = [
          shop.workspaceId,
          all.map(({ messageId }) => messageId),
          all.map(({ userId }) => userId),
          all.map(() => JSON.stringify(PROPERTIES)),
        ];
        await pool().query({ name: 'plain', text: PLAIN, values });
      });
      await pool().query('TRUNCATE event');
      console.log(
        `ingest ${round === 0 ? 'warm-up' : `round ${round}`}: ${ours.toFixed(0)} against ${theirs.toFixed(0)} events/s`,
      );
      if (round > 0) {
        accepted.push(ours);
        plain.push(theirs);
      }
    }
  } finally {
    await http.stop();
  }
  const [ours, baseline] = [median(accepted), median(plain)];
  const name = 'ingest, batches of 100, durable, against plain inserts';
  return [{ name, ours, baseline, ratio: ours / baseline, unit: 'events/s', target: 0.6, rule: 'ratio' }];
}
