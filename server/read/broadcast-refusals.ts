import { type BroadcastIdentity, broadcastPrefix } from '../data/broadcasts/broadcast-prefix';
import { pool } from '../data/pool';
import type { RefusalCount } from './views/refusal-views';

// The bounds compare as the index does, byte by byte: ';' is what follows ':'.
const COUNT = `
SELECT asked.prefix, r.reason->>'code' AS code, count(*)::int AS count
  FROM unnest($3::text[]) AS asked (prefix)
  JOIN entry_refusal r ON r.workspace_id = $1 AND r.journey_id = $2
   AND (r.message_id LIKE 'broadcast:%' OR r.message_id LIKE 'schedule:%')
   AND r.message_id ~>=~ asked.prefix AND r.message_id ~<~ (left(asked.prefix, -1) || ';')
 GROUP BY 1, 2 ORDER BY 3 DESC, 2`;

/** How many of those whom broadcasts of a journey asked in did not enter, by reason, most frequent first; the answer looks one up. */
export async function broadcastRefusals(
  workspaceId: string,
  journeyId: string,
  broadcasts: readonly BroadcastIdentity[],
): Promise<(broadcast: BroadcastIdentity) => RefusalCount[]> {
  const { rows } = await pool().query<RefusalCount & { prefix: string }>(COUNT, [
    workspaceId,
    journeyId,
    broadcasts.map(broadcastPrefix),
  ]);
  return (broadcast) => {
    const own = broadcastPrefix(broadcast);
    return rows.flatMap(({ prefix, code, count }) => (prefix === own ? [{ code, count }] : []));
  };
}
