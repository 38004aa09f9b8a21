import { expect, test } from 'vitest';
import type { JourneyDocument } from '@/journey/graph/types';
import { pool } from '@/server/data/pool';
import { newId } from '@/shared/new-id';
import { node } from '../support/engine/cart-journey';
import { allEnded, pathOf, reacted, reasonsOf, runAt } from '../support/engine/look';
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

test('a journey puts a person into a static segment, sees it at once and takes them out again', async () => {
  const shop = await Shop.open({ daySeconds: 3_600 });
  await pool().query(`INSERT INTO segment (id, workspace_id, key, name) VALUES ($1, $2, 'gold', 'Gold')`, [
    newId(),
    shop.workspaceId,
  ]);
  const moving = (op: 'join' | 'leave', next: string) =>
    node('update-profile', { changes: [{ op, segment: 'gold' }] }, { next });
  const silence = { amount: 1, unit: 'days' };
  const journeyId = await shop.publish({
    ...asking,
    nodes: {
      start: node('trigger', { event: 'Cart Updated' }, { next: 'join' }),
      join: moving('join', 'gold'),
      gold: node('branch', { cases: [{ id: 'yes', when: isGold }] }, { yes: 'pause', otherwise: 'late' }),
      pause: node(
        'wait-until',
        {
          conditions: [{ id: 'go', on: { kind: 'event', event: 'Order Completed' } }],
          timeout: silence,
          passIfTrue: false,
        },
        { go: 'leave', timeout: 'late' },
      ),
      leave: moving('leave', 'out'),
      out: node('exit', {}),
      late: node('exit', {}),
    },
  });
  const members = async () =>
    (
      await pool().query(
        `SELECT 1 FROM segment_member m JOIN segment s ON s.id = m.segment_id
          WHERE s.workspace_id = $1 AND m.since IS NOT NULL AND m.until IS NULL`,
        [shop.workspaceId],
      )
    ).rowCount;
  await shop.track('Cart Updated', { userId: 'sara' });
  const run = await runAt(journeyId, 'pause');
  await reacted(shop.workspaceId);
  expect(await members()).toBe(1);
  await shop.track('Order Completed', { userId: 'sara' });
  await allEnded(journeyId);
  expect(await pathOf(run.id)).toEqual([
    'start:next',
    'join:next',
    'gold:yes',
    'pause:go',
    'leave:next',
    'out:',
  ]);
  await reacted(shop.workspaceId);
  expect(await members()).toBe(0);
});
