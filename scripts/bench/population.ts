import { newRunOf } from '@/activities/react/new-run-of';
import { compile } from '@/journey/compile/compile';
import type { Plan } from '@/journey/plan/types';
import { definitions } from '@/nodes/registry/definitions';
import { inTransaction, pool } from '@/server/data/pool';
import { writePeople } from '@/server/data/react/write-people';
import { writeReaction } from '@/server/data/react/write-reaction';
import { newId } from '@/shared/new-id';
import { cartJourney } from '../../tests/support/engine/cart-journey';
import { Shop } from '../../tests/support/engine/shop';

const DAY_MS = 86_400_000;

export interface Population {
  workspaceId: string;
  journeyId: string;
  planHash: string;
  runIds: string[];
}

/** So many people who wait in a new journey, each until `dueOf` their number (ms since epoch), reachable by SMS. Not started yet. */
export async function populate(size: number, dueOf: (number: number) => number): Promise<Population> {
  const shop = await Shop.open();
  await pool().query('UPDATE workspace SET demo_clock = 1 WHERE id = $1', [shop.workspaceId]);
  const document = cartJourney();
  const journeyId = await shop.publish(document);
  const plan: Plan = compile(document, definitions);
  const { rows } = await pool().query<{ plan_hash: string }>(
    'SELECT plan_hash FROM journey_version WHERE workspace_id = $1 AND journey_id = $2',
    [shop.workspaceId, journeyId],
  );
  const planHash = rows[0]?.plan_hash ?? '';
  const journey = { id: journeyId, version: 1, planHash, plan, refuses: null };
  const workspace = {
    id: shop.workspaceId,
    clock: 1,
    facts: { zone: 'Asia/Tehran', weekend: [], holidays: [] },
    journeys: new Map(),
    today: new Date(dueOf(0)).toISOString().slice(0, 10),
    segments: [],
    listeners: new Map(),
  };
  const people = Array.from({ length: size }, () => personOf(shop.workspaceId));
  const trigger = plan.triggers[0]!;
  const fresh = people.map((person, index) => {
    const due = dueOf(index);
    const event = { name: 'Cart Updated', messageId: `cart-${index}`, properties: {}, at: due - 2 * DAY_MS };
    // Two days before: the wait ends at `due`, whatever the person's share of the spread.
    const { fresh } = newRunOf({
      workspace,
      journey,
      person,
      trigger,
      instanceKey: '',
      event,
      now: due - 2 * DAY_MS,
    });
    if (fresh.run.state.open) fresh.run.state.open.until = due;
    fresh.run.due = new Date(due);
    return fresh;
  });
  await inTransaction(async (client) => {
    await writePeople(
      client,
      people.map((person) => ({ ...person, shard: 0 })),
      [],
    );
    await writeReaction(client, {
      runs: fresh.map(({ run }) => run),
      steps: fresh.flatMap(({ steps }) => steps),
      counts: [],
      entries: [],
      entryCounts: [],
      refusals: [],
      retries: [],
      doneRetries: [],
      events: [],
    });
    // Started by the benchmark itself, not by the sweep.
    await client.query(`UPDATE run SET status = 'waiting' WHERE journey_id = $1`, [journeyId]);
  });
  await pool().query('VACUUM (ANALYZE) run, step, person');
  return { workspaceId: shop.workspaceId, journeyId, planHash, runIds: fresh.map(({ run }) => run.id) };
}

function personOf(workspaceId: string) {
  const at = new Date();
  return {
    id: newId(),
    workspaceId,
    traits: { firstName: 'Sara', phone: '09121234567', city: 'Shiraz' },
    channels: { sms: { address: '+989121234567', consent: { state: 'granted' as const } } },
    searchText: 'sara',
    firstSeenAt: at,
    lastSeenAt: at,
    identities: [],
    isNew: true,
    isChanged: true,
    isSeen: false,
    mergedInto: null,
  };
}
