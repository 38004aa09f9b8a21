import type { PoolClient } from 'pg';
import { JOURNEY_ENDED } from '@/shared/system-events';
import { answerParents } from './answer-parents';

// Said only where a live journey listens: most ends interest nobody.
const ANNOUNCE = `
WITH heard AS (
  SELECT r.workspace_id, r.id, r.journey_id, r.person_id, r.end_reason->>'code' AS code
    FROM run r
   WHERE r.id = ANY($1::uuid[]) AND r.status = 'ended'
     AND EXISTS (SELECT 1 FROM journey l
                  WHERE l.workspace_id = r.workspace_id AND l.status IN ('live', 'paused') AND r.journey_id = ANY(l.listens_to))
), said AS (
  INSERT INTO event (workspace_id, message_id, type, name, person_id, properties, context, timestamp)
  SELECT workspace_id, 'run-ended:' || id, 'system', $2, person_id,
         json_build_object('journeyId', journey_id, 'runId', id, 'code', code), '{}', clock_timestamp()
    FROM heard ORDER BY id
  ON CONFLICT DO NOTHING
  RETURNING workspace_id, message_id
)
INSERT INTO event_inbox (workspace_id, message_id) SELECT workspace_id, message_id FROM said`;

/**
 * Tells the reactor, where another journey waits for it, and runs that started them, that these runs have ended, inside the transaction that ended them. True: notify
 * `safar_inbox` after the commit.
 */
export async function announceEnds(client: PoolClient, runIds: readonly string[]): Promise<boolean> {
  if (runIds.length === 0) return false;
  const parents = await answerParents(client, runIds);
  const { rowCount } = await client.query({
    name: 'announce-ends',
    text: ANNOUNCE,
    values: [runIds, JOURNEY_ENDED],
  });
  return (rowCount ?? 0) + parents > 0;
}
