import { pool } from '@/server/data/pool';
import { createJourney } from '@/server/services/journeys/create-journey';
import { publishJourney } from '@/server/services/journeys/publish-journey';
import { restoreVersion } from '@/server/services/journeys/restore-version';
import { saveDraft } from '@/server/services/journeys/save-draft';
import { cartJourney, node } from '../../../tests/support/engine/cart-journey';
import { eventually } from '../../../tests/support/engine/eventually';
import { Shop } from '../../../tests/support/engine/shop';
import { type Drill, promise } from '../drill';
import { fillCarts, messageStates, runCount } from '../people';

/** The second version: whoever was sent something leaves by an exit of its own. */
function changed() {
  const journey = cartJourney();
  journey.nodes['done-2'] = node('exit', {});
  journey.nodes.email = { ...journey.nodes.email!, next: { sent: 'done-2' } };
  return journey;
}

/** How many runs of each version ended where. */
async function endings(journeyId: string): Promise<Record<string, number>> {
  const { rows } = await pool().query<{ place: string; n: number }>(
    `SELECT 'v' || version || ' ' || node_id AS place, count(*)::int AS n FROM run WHERE journey_id = $1 GROUP BY 1 ORDER BY 1`,
    [journeyId],
  );
  return Object.fromEntries(rows.map(({ place, n }) => [place, n]));
}

/** Who is inside stays on the version that let them in. */
export const publishInFlight: Drill = {
  id: 'f14',
  title: 'a version is published and taken back while people are inside',
  async run(stage) {
    const [first, later] = [stage.size(1_000, 40), stage.size(100, 10)];
    const shop = await Shop.open({ daySeconds: stage.size(20, 5) });
    const actor = { workspaceId: shop.workspaceId, userId: null, role: 'admin' } as const;
    const { id: journeyId } = await createJourney(actor, { name: 'Cart', document: cartJourney() });
    await publishJourney(actor, { journeyId, revision: 1, note: '' });
    await stage.startWorker();
    const enter = async (from: number, count: number) => {
      await fillCarts(shop, from, count);
      await eventually(async () => (await runCount(shop)) === from + count, 'they are inside', 120_000);
    };
    await enter(0, first);
    const saved = await saveDraft(actor, {
      journeyId,
      revision: 1,
      document: { ...changed(), name: 'Cart' },
    });
    await publishJourney(actor, { journeyId, revision: saved.revision, note: '' });
    await enter(first, later);
    const back = await restoreVersion(actor, { journeyId, number: 1, revision: saved.revision });
    await publishJourney(actor, { journeyId, revision: back.revision, note: '' });
    await enter(first + later, later);
    const rest = await stage.untilAtRest();
    const ended = await endings(journeyId);
    const wanted = { 'v1 done': first, 'v2 done-2': later, 'v3 done': later };
    promise(JSON.stringify(ended) === JSON.stringify(wanted), 'Everybody ended on their version', ended);
    const states = await messageStates(shop);
    promise(states.accepted === first + 2 * later, 'Everybody got one message', states);
    return { 'in flight': first, later: 2 * later, moved: 0, lost: 0, doubled: 0, 'at rest after (s)': rest };
  },
};
