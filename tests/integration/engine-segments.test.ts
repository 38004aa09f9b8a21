import { expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import { pool } from '@/server/data/pool';
import { newId } from '@/shared/new-id';
import { node } from '../support/engine/cart-journey';
import { allEnded, pathOf, reasonsOf, runAt } from '../support/engine/look';
import { Shop } from '../support/engine/shop';
import { withWorker } from '../support/engine/with-worker';

withWorker();

const isGold = { kind: 'segment', segment: 'gold' };

/** Cart Updated → gold? yes : wait until gold → out. */
const asking: JourneyDocument = {
  format: 'safar.journey/1',
  name: 'Asking for a segment',
  settings: { reentry: { mode: 'off' }, exits: [] },
  nodes: {
    start: node('trigger', { event: 'Cart Updated' }, { next: 'gold' }),
    gold: node('branch', { cases: [{ id: 'yes', when: isGold }] }, { yes: 'out', otherwise: 'until' }),
    until: node(
      'wait-until',
      {
        conditions: [{ id: 'became', on: { kind: 'rule', rule: isGold } }],
        timeout: { amount: 2, unit: 'days' },
        passIfTrue: true,
      },
      { became: 'out', timeout: 'late' },
    ),
    out: node('exit', {}),
    late: node('exit', {}),
  },
};

async function openWithGold(): Promise<Shop> {
  const shop = await Shop.open({ daySeconds: 3_600 });
  await pool().query(
    `INSERT INTO segment (id, workspace_id, key, name, rule) VALUES ($1, $2, 'gold', 'Gold', $3)`,
    [newId(), shop.workspaceId, { kind: 'trait', name: 'tier', op: 'equals', value: 'gold' }],
  );
  return shop;
}

test('a branch tells members of a segment from others, and a wait ends when the person becomes one', async () => {
  const shop = await openWithGold();
  const journeyId = await shop.publish(asking);
  await shop.identify({ userId: 'sara' }, { tier: 'gold' });
  await shop.track('Cart Updated', { userId: 'sara' });
  const [member] = await allEnded(journeyId);
  expect(await pathOf(member!.id)).toEqual(['start:next', 'gold:yes', 'out:']);
  expect((await reasonsOf(member!.id))[1]).toMatchObject({ code: 'chose', port: 'yes' });

  await shop.identify({ userId: 'mina' }, { tier: 'silver' });
  await shop.track('Cart Updated', { userId: 'mina' });
  const other = await runAt(journeyId, 'until');
  await shop.identify({ userId: 'mina' }, { tier: 'gold' });
  await allEnded(journeyId, 2);
  expect(await pathOf(other.id)).toEqual(['start:next', 'gold:otherwise', 'until:became', 'out:']);
});
