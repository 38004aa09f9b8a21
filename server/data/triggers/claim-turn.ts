import type { PoolClient } from 'pg';

export interface Turn {
  journeyId: string;
  nodeId: string;
  tick: Date;
  /** The turn after this one; null: there is none. */
  nextAt: Date | null;
}

const CLAIM = `
UPDATE trigger_state SET next_at = $4 WHERE journey_id = $1 AND node_id = $2 AND next_at = $3`;

/** True for the one who takes this turn; whoever comes later finds it taken. */
export async function claimTurn(
  client: PoolClient,
  { journeyId, nodeId, tick, nextAt }: Turn,
): Promise<boolean> {
  const { rowCount } = await client.query({
    name: 'claim-turn',
    text: CLAIM,
    values: [journeyId, nodeId, tick, nextAt],
  });
  return rowCount === 1;
}
