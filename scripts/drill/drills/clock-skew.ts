import { fileURLToPath } from 'node:url';
import { pool } from '@/server/data/pool';
import { cartJourney } from '../../../tests/support/engine/cart-journey';
import { Shop } from '../../../tests/support/engine/shop';
import { type Drill, promise } from '../drill';
import { fillCarts, messageStates, runCount } from '../people';

const skewed = fileURLToPath(new URL('../skew-clock.mjs', import.meta.url));
const SKEW_MS = 300_000;
const WAIT = { amount: 4, unit: 'days' };

/** How long people really waited, by the database's clock: shortest and longest beside what was asked, ms. */
async function waits(shop: Shop): Promise<{ early: number; late: number }> {
  const { rows } = await pool().query<{ early: number; late: number }>(
    `SELECT coalesce(max(until - at), 0)::float8 AS early, coalesce(max(at - until), 0)::float8 AS late FROM (
       SELECT extract(epoch FROM a.at) * 1000 AS at, extract(epoch FROM (s.reason->>'until')::timestamptz) * 1000 AS until
         FROM step s JOIN step_answer a ON a.run_id = s.run_id AND a.counter = 0
        WHERE s.workspace_id = $1 AND s.reason->>'code' = 'waited') w`,
    [shop.workspaceId],
  );
  return { early: Math.round(rows[0]?.early ?? 0), late: Math.round(rows[0]?.late ?? 0) };
}

/** A worker five minutes ahead of the database, then one five minutes behind. */
export const clockSkew: Drill = {
  id: 'f11',
  title: 'the worker’s clock is five minutes ahead of the database’s, then five minutes behind',
  async run(stage) {
    const people = stage.size(100, 10);
    const figures: Record<string, number> = { people: 2 * people, lost: 0, doubled: 0 };
    for (const [name, skew] of [
      ['ahead', SKEW_MS],
      ['behind', -SKEW_MS],
    ] as const) {
      const shop = await Shop.open({ daySeconds: 2 });
      const journey = cartJourney();
      journey.nodes.wait = { ...journey.nodes.wait!, config: WAIT };
      await shop.publish(journey);
      const worker = await stage.startWorker({
        NODE_OPTIONS: `--import ${skewed}`,
        SAFAR_DRILL_SKEW_MS: String(skew),
      });
      await fillCarts(shop, 0, people);
      await stage.untilAtRest();
      await worker.stop();
      const states = await messageStates(shop);
      promise((await runCount(shop)) === people, 'Everybody entered once');
      promise(states.accepted === people, 'Everybody got one message', states);
      const { early, late } = await waits(shop);
      promise(early <= 1_000, 'Nobody goes on more than a second early', { name, early });
      figures[`${name}: early (ms)`] = Math.max(0, early);
      figures[`${name}: late (ms)`] = late;
    }
    return figures;
  },
};
