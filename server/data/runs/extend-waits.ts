import type { PoolClient } from 'pg';

// In a statement of its own: one that waits for a lock sees everything but the locked rows as it was before.
const LOCK = `
SELECT id FROM run
 WHERE workspace_id = $1 AND journey_id = $2 AND status <> 'ended' AND id > $3 ORDER BY id LIMIT $4 FOR UPDATE`;

// The wait of a run is in its state; what says "until" elsewhere follows. Only waits of a length are longer by the pause: a
// date, a weekday or a time of day stays what it is. A wait that began during the pause is longer by what it saw of it.
// A run that looks sooner than its wait ends (await) keeps its next look, and simply finds that it is not yet time.
const EXTEND = `
WITH batch AS (
  SELECT r.id, r.state, v.plan->'code'->(r.state->>'pc')::int AS instruction
    FROM run r
    JOIN journey_version v ON v.workspace_id = r.workspace_id AND v.journey_id = r.journey_id AND v.number = r.version
   WHERE r.id = ANY($1::uuid[])
), open AS (
  SELECT id, instruction->>'op' AS op, (state#>>'{open,until}')::float8 AS until,
         floor(extract(epoch FROM $3::timestamptz) * 1000)
           - greatest(floor(extract(epoch FROM $2::timestamptz) * 1000), (state#>>'{open,enteredAt}')::float8) AS ms
    FROM batch
   WHERE state#>>'{open,until}' IS NOT NULL
     AND coalesce(instruction#>>'{until,kind}', instruction#>>'{timeout,until,kind}', 'duration') = 'duration'
), extended AS (
  UPDATE run r
     SET state = jsonb_set(r.state, '{open,until}', to_jsonb((o.until + o.ms)::bigint)),
         due = CASE WHEN o.op = 'sleep' THEN r.due + o.ms * interval '1 millisecond' ELSE r.due END
    FROM open o WHERE r.id = o.id AND o.ms > 0
), told AS (
  UPDATE step s
     SET reason = jsonb_set(s.reason, '{until}', to_jsonb(to_char(((s.reason->>'until')::timestamptz
                  + o.ms * interval '1 millisecond') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))
    FROM open o WHERE s.run_id = o.id AND s.status = 'waiting' AND s.reason->>'until' IS NOT NULL AND o.ms > 0
)
SELECT count(*) FROM batch`;

/**
 * Makes the waits of up to `limit` open runs longer by a pause, in the order of their ids. Returns the id of the last, from which to go on;
 * null when there are no more.
 */
export async function extendWaits(
  client: PoolClient,
  pause: { workspaceId: string; journeyId: string; since: string; at: string },
  after: string | undefined,
  limit: number,
): Promise<string | null> {
  const first = after ?? '00000000-0000-0000-0000-000000000000';
  const { workspaceId, journeyId, since, at } = pause;
  const { rows } = await client.query<{ id: string }>(LOCK, [workspaceId, journeyId, first, limit]);
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await client.query({ name: 'extend-waits', text: EXTEND, values: [ids, since, at] });
  return ids.at(-1) ?? null;
}
