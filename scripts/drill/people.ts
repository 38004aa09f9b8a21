import { pool } from '@/server/data/pool';
import type { Shop } from '../../tests/support/engine/shop';
import { DeliverySeed } from '../../tests/support/seed-delivery';

/** So many customers, numbered from `from`, whom email reaches, fill a cart. */
export async function fillCarts(shop: Shop, from: number, count: number): Promise<void> {
  for (let number = from; number < from + count; number += 1) {
    const who = { userId: `customer-${number}` };
    await shop.identify(who, { email: `customer-${number}@example.com` });
    await shop.track('Cart Updated', who);
  }
}

/** From now on this shop's mails go to the SMTP server on `port`, one at a time. */
export async function mailThrough(shop: Shop, port: number): Promise<void> {
  await pool().query(
    `UPDATE connection SET is_default = false WHERE workspace_id = $1 AND channel = 'email'`,
    [shop.workspaceId],
  );
  await new DeliverySeed(shop.workspaceId).smtp(port, { parallel: 1 });
}

/** How many messages of a shop are in each state. */
export async function messageStates(shop: Shop): Promise<Record<string, number>> {
  const { rows } = await pool().query<{ state: string; n: number }>(
    'SELECT state, count(*)::int AS n FROM message WHERE workspace_id = $1 GROUP BY state',
    [shop.workspaceId],
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

/** How many runs of a shop have begun. */
export async function runCount(shop: Shop): Promise<number> {
  const { rows } = await pool().query<{ n: number }>(
    'SELECT count(*)::int AS n FROM run WHERE workspace_id = $1',
    [shop.workspaceId],
  );
  return rows[0]?.n ?? 0;
}
