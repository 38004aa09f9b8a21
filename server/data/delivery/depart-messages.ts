import type { Rendered } from '@/server/read/views/message-views';
import type { Language } from '@/shared/language';
import { pool } from '../pool';
import { rows } from '../rows';
import { LEASE_SECONDS } from './lease';

export interface Leaving {
  id: string;
  address: string;
  language: Language;
  templateVersion: number;
  rendered: Rendered;
}

// The last look at the run and its journey is in the same statement as the attempt: what was stopped or paused
// a moment ago is not written as leaving.
const DEPART = `
WITH leaving AS (
  SELECT * FROM json_to_recordset($1::json) AS l (id uuid, address text, language text, "templateVersion" int,
                                                  rendered jsonb)
), gone AS (
  UPDATE message m
     SET attempts = m.attempts + 1, address = l.address, language = l.language,
         template_version = l."templateVersion", rendered = l.rendered, connection_id = $3, provider = $4,
         lease_until = now() + make_interval(secs => ${LEASE_SECONDS})
    FROM leaving l
   WHERE m.id = l.id AND m.state = 'leased' AND m.lease_owner = $2
     AND NOT EXISTS (SELECT FROM run r WHERE r.workspace_id = m.workspace_id AND r.id = m.run_id
                        AND r.status = 'ended' AND r.end_reason->>'code' NOT IN ('completed', 'exit-node'))
     AND NOT EXISTS (SELECT FROM journey j WHERE j.workspace_id = m.workspace_id AND j.id = m.journey_id
                        AND j.status = 'paused')
  RETURNING m.id, m.workspace_id, m.attempts
)
INSERT INTO message_attempt (message_id, n, workspace_id, started_at)
SELECT id, attempts, workspace_id, clock_timestamp() FROM gone
RETURNING message_id AS id, n`;

/**
 * Writes the attempts of messages that leave now; commit comes before the request. Returns the number of each
 * attempt; a message that is missing from it must not leave.
 */
export async function departMessages(
  leaving: readonly Leaving[],
  owner: string,
  connection: { id: string; provider: string },
): Promise<Map<string, number>> {
  if (leaving.length === 0) return new Map();
  const result = await pool().query<{ id: string; n: number }>({
    name: 'depart-messages',
    text: DEPART,
    values: [rows(leaving), owner, connection.id, connection.provider],
  });
  return new Map(result.rows.map(({ id, n }) => [id, n]));
}
