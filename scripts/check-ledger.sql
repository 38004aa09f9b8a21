-- Nothing lost, nothing doubled: every row that this returns is a broken promise (check, id). Run it on a system at rest,
-- a minute after its last event: psql "$DATABASE_URL" -f scripts/check-ledger.sql
WITH listened AS (
  -- Events that a live journey listened to since it was published.
  SELECT e.workspace_id, e.message_id, v.journey_id
    FROM journey_version v
    JOIN journey j ON j.workspace_id = v.workspace_id AND j.id = v.journey_id AND j.live_version = v.number
   CROSS JOIN LATERAL jsonb_array_elements(v.plan->'triggers') AS t
    JOIN event e ON e.workspace_id = v.workspace_id AND e.name = t->>'event'
   WHERE j.status IN ('live', 'paused') AND e.person_id IS NOT NULL AND e.received_at > v.published_at
)
SELECT 'event: neither a run nor a refusal' AS "check", l.message_id AS id FROM listened l
 WHERE NOT EXISTS (SELECT 1 FROM run r WHERE r.journey_id = l.journey_id AND r.entry_message_id = l.message_id)
   AND NOT EXISTS (SELECT 1 FROM entry_refusal f WHERE f.journey_id = l.journey_id AND f.message_id = l.message_id)
UNION ALL
SELECT 'event: two runs of one journey', entry_message_id FROM run
 GROUP BY journey_id, entry_message_id HAVING count(*) > 1
UNION ALL
SELECT 'event: both a run and a refusal', f.message_id FROM entry_refusal f
  JOIN run r ON r.journey_id = f.journey_id AND r.entry_message_id = f.message_id
UNION ALL
SELECT 'event: forgotten in the inbox', message_id FROM event_inbox WHERE due_at < now() - interval '1 minute'
UNION ALL
SELECT 'event: reacted to without a person', message_id FROM event e
 WHERE person_id IS NULL
   AND NOT EXISTS (SELECT 1 FROM event_inbox i WHERE i.workspace_id = e.workspace_id AND i.message_id = e.message_id)
   AND NOT EXISTS (SELECT 1 FROM rejected_event x WHERE x.workspace_id = e.workspace_id AND x.message_id = e.message_id)
UNION ALL
SELECT 'run: never started', id::text FROM run WHERE status = 'starting' AND started_at < now() - interval '1 minute'
UNION ALL
SELECT 'run: overdue', id::text FROM run WHERE status = 'waiting' AND due < now() - interval '1 minute'
UNION ALL
SELECT 'run: ended without a reason', id::text FROM run WHERE status = 'ended' AND (end_reason IS NULL OR ended_at IS NULL)
UNION ALL
SELECT 'run: ended by an error', id::text FROM run WHERE end_reason->>'code' = 'failed'
UNION ALL
SELECT 'run: no first step', id::text FROM run r WHERE NOT EXISTS (SELECT 1 FROM step s WHERE s.run_id = r.id AND s.position = 0)
UNION ALL
SELECT 'run: steps taken and answers stored differ', r.id::text FROM run r
 WHERE r.counter <> (SELECT count(*) FROM step_answer a WHERE a.run_id = r.id)
UNION ALL
SELECT 'step: a hole or a double in the order', run_id::text FROM step
 GROUP BY run_id HAVING count(*) <> max(position) + 1 OR count(DISTINCT position) <> count(*)
UNION ALL
SELECT 'step: still waiting in a run that ended', s.id::text FROM step s JOIN run r ON r.id = s.run_id
 WHERE s.status = 'waiting' AND r.status = 'ended'
UNION ALL
SELECT 'step: two at once', run_id::text FROM step WHERE status = 'waiting' GROUP BY run_id HAVING count(*) > 1
UNION ALL
SELECT 'message: planned by a step but not in the ledger', s.id::text FROM step s
 WHERE s.reason->'outcome'->>'outcome' = 'planned'
   AND NOT EXISTS (SELECT 1 FROM message m WHERE m.run_id = s.run_id AND m.node_id = s.node_id AND m.visit = s.visit)
UNION ALL
SELECT 'message: no step planned it', m.id::text FROM message m
 WHERE m.run_id IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM step s WHERE s.run_id = m.run_id AND s.node_id = m.node_id AND s.visit = m.visit)
UNION ALL
SELECT 'message: accepted twice', message_id::text FROM message_attempt
 WHERE outcome = 'accepted' GROUP BY message_id HAVING count(*) > 1
UNION ALL
SELECT 'message: left behind', id::text FROM message
 WHERE (state = 'planned' AND due_at < now() - interval '1 minute') OR (state = 'leased' AND lease_until < now() - interval '1 minute')
UNION ALL
SELECT 'message: planned in a run that was taken out', m.id::text FROM message m JOIN run r ON r.id = m.run_id
 WHERE m.state = 'planned' AND r.end_reason->>'code' IN ('exit-rule', 'stopped', 'merged')
UNION ALL
SELECT 'count: people who entered', c.journey_id::text FROM (
  SELECT journey_id, version, node_id, sum(n) AS n FROM (
    SELECT journey_id, version, node_id, count AS n FROM node_count WHERE measure = 'entered'
    UNION ALL
    SELECT journey_id, version, node_id, delta FROM node_count_delta WHERE measure = 'entered'
  ) all_counts GROUP BY 1, 2, 3
) c
 WHERE c.n <> (SELECT count(*) FROM step s
                WHERE s.journey_id = c.journey_id AND s.version = c.version AND s.node_id = c.node_id)
UNION ALL
SELECT 'wake: not taken by Temporal', run_id::text FROM wake WHERE due_at < now() - interval '1 minute';
