import { pool } from '@/server/data/pool';
import { cartJourney } from '../../../tests/support/engine/cart-journey';
import { Shop } from '../../../tests/support/engine/shop';
import { type Drill, promise } from '../drill';
import { fillCarts, messageStates } from '../people';

const JOURNEYS = 20;

/** One event lets a person into twenty journeys, whose waits end at the same instant. */
export const manyJourneys: Drill = {
  id: 'f19',
  title: 'twenty journeys reach for one person at once',
  async run(stage) {
    const people = stage.size(30, 3);
    const shop = await Shop.open({ daySeconds: 2 });
    for (let number = 0; number < JOURNEYS; number += 1) await shop.publish(cartJourney());
    await stage.startWorker();
    await shop.quietly(() => fillCarts(shop, 0, people));
    const rest = await stage.untilAtRest();
    const { rows } = await pool().query<{ runs: number }>(
      'SELECT count(*)::int AS runs FROM run WHERE workspace_id = $1 GROUP BY person_id',
      [shop.workspaceId],
    );
    promise(
      rows.length === people && rows.every(({ runs }) => runs === JOURNEYS),
      'Everybody is in each journey once',
      rows,
    );
    const states = await messageStates(shop);
    promise(states.accepted === people * JOURNEYS, 'Each run sent one message', states);
    return { people, runs: people * JOURNEYS, lost: 0, doubled: 0, 'at rest after (s)': rest };
  },
};
