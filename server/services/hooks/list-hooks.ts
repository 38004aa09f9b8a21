import { newId } from '@/shared/new-id';
import { pool } from '../../data/pool';
import { env } from '../../env';
import type { HookView } from '../../read/views/hook-views';
import { liveTriggers } from '../entry/live-triggers';
import { newHookToken } from './hook-token';

interface Row {
  nodeId: string;
  token: string;
  calledAt: Date | null;
  refusedAt: Date | null;
  refusal: Omit<NonNullable<HookView['refused']>, 'at'> | null;
}

/** The addresses of a journey's inbound webhooks. A trigger keeps its address over all versions; it gets one the first time it is asked for. */
export async function listHooks(workspaceId: string, journeyId: string): Promise<HookView[]> {
  const triggers = await liveTriggers(workspaceId, journeyId);
  const nodes = triggers.filter(({ on }) => on?.kind === 'webhook').map(({ node }) => node);
  await pool().query(
    `INSERT INTO inbound_hook (id, workspace_id, journey_id, node_id, token)
     SELECT h.id, $1, $2, h.node_id, h.token FROM unnest($3::uuid[], $4::text[], $5::text[]) AS h (id, node_id, token)
     ON CONFLICT (journey_id, node_id) DO NOTHING`,
    [workspaceId, journeyId, nodes.map(newId), nodes, nodes.map(newHookToken)],
  );
  const { rows } = await pool().query<Row>(
    `SELECT node_id AS "nodeId", token, called_at AS "calledAt", refused_at AS "refusedAt", refusal FROM inbound_hook
      WHERE workspace_id = $1 AND journey_id = $2 AND node_id = ANY($3::text[]) ORDER BY node_id`,
    [workspaceId, journeyId, nodes],
  );
  return rows.map(({ nodeId, token, calledAt, refusedAt, refusal }) => ({
    nodeId,
    url: `${env().SAFAR_URL}/api/hooks/in/${token}`,
    calledAt: calledAt?.toISOString() ?? null,
    refused: refusedAt && refusal && { at: refusedAt.toISOString(), ...refusal },
  }));
}
