import { setTimeout as delay } from 'node:timers/promises';
import { Analytics } from '@segment/analytics-node';
import { pool } from '@/server/data/pool';
import { ingest } from '@/server/ingest/ingest';
import { cartJourney } from '../../../tests/support/engine/cart-journey';
import { Shop } from '../../../tests/support/engine/shop';
import { seedKey } from '../../../tests/support/seed-workspace';
import { serveApp } from '../../../tests/support/serve-app';
import { type Drill, promise } from '../drill';
import { runCount } from '../people';

const BATCH = 20;

/** Sends batches one after the other until told to stop. */
function sendBatches(url: string, writeKey: string) {
  const acknowledged: string[] = [];
  const answers: Record<number, number> = {};
  let isOver = false;
  const done = (async () => {
    for (let n = 0; !isOver; n += 1) {
      const ids = Array.from({ length: BATCH }, (_, index) => `raw-${n}-${index}`);
      const batch = ids.map((messageId) => ({ type: 'track', event: 'Viewed', userId: 'u', messageId }));
      const { status } = await fetch(`${url}/v1/batch`, {
        method: 'POST',
        body: JSON.stringify({ writeKey, batch }),
      });
      answers[status] = (answers[status] ?? 0) + 1;
      if (status === 200) acknowledged.push(...ids);
      else await delay(50);
    }
  })();
  const stop = () => {
    isOver = true;
    return done;
  };
  return { acknowledged, answers, stop };
}

/** The database dies without warning while events come in and journeys move. */
export const databaseDown: Drill = {
  id: 'f4',
  title: 'PostgreSQL is stopped at once (-m immediate) while events come in',
  async run(stage) {
    const [times, away, people] = [stage.size(3, 1), stage.size(10, 2), stage.size(600, 60)];
    const shop = await Shop.open({ daySeconds: 2 });
    await shop.publish(cartJourney());
    const http = await serveApp(ingest);
    const writeKey = await seedKey(shop.workspaceId, 'write');
    await stage.startWorker();
    const failures: unknown[] = [];
    const analytics = new Analytics({ writeKey, host: http.url, flushAt: 10, flushInterval: 200 });
    analytics.on('error', (error) => failures.push(error));
    const raw = sendBatches(http.url, writeKey);

    const share = people / times;
    for (let time = 0; time < times; time += 1) {
      const track = (from: number, to: number) => {
        for (let n = from; n < to; n += 1)
          analytics.track({ userId: `c${time}-${n}`, event: 'Cart Updated', messageId: `sdk-${time}-${n}` });
      };
      track(0, share / 2);
      await delay(1_500);
      await stage.killPostgres();
      track(share / 2, share);
      await delay(away * 1_000);
      await stage.startPostgres();
      await delay(1_500);
    }
    await raw.stop();
    await analytics.closeAndFlush({ timeout: 120_000 });
    await http.stop();
    const rest = await stage.untilAtRest();

    const { rows } = await pool().query<{ message_id: string }>(
      'SELECT message_id FROM event WHERE workspace_id = $1',
      [shop.workspaceId],
    );
    const known = new Set(rows.map(({ message_id }) => message_id));
    const lost = raw.acknowledged.filter((id) => !known.has(id)).length;
    const runs = await runCount(shop);
    promise(lost === 0, 'Every acknowledged event is there', { lost });
    promise(failures.length === 0, 'The SDK delivered everything', failures.map(String));
    promise(runs === people, 'Everybody entered once', { runs, people });
    const refused = Object.keys(raw.answers).filter((status) => status !== '200');
    promise(
      refused.every((status) => status === '503'),
      'Refused with 503',
      raw.answers,
    );
    return {
      kills: times,
      acknowledged: raw.acknowledged.length,
      'answers 503': raw.answers[503] ?? 0,
      lost,
      'people by SDK': people,
      entered: runs,
      'at rest after (s)': rest,
    };
  },
};
