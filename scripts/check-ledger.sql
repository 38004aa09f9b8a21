-- Nothing lost, nothing doubled: every row that this returns is a broken promise ("check", id). One statement, so it sees one moment.
-- Run it a minute after the last event: psql "$DATABASE_URL" -f scripts/check-ledger.sql
-- Two settings bound it: safar.check_since (a timestamp; without it everything is looked at, counts included) and
-- safar.check_patience (an interval, 1 minute: what is younger may still be on its way).
WITH bounds AS MATERIALIZED (
  SELECT coalesce(nullif(current_setting('safar.check_since', true), '')::timestamptz, '-infinity') AS since,
         now() - coalesce(nullif(current_setting('safar.check_patience', true), '')::interval, '1 minute') AS settled
), space AS MATERIALIZED (
  SELECT id FROM workspace WHERE deleted_at IS NULL
), recent AS MATERIALIZED (
  SELECT r.* FROM space w JOIN run r ON r.workspace_id = w.id WHERE r.started_at >= (SELECT since FROM bounds)
), sent AS MATERIALIZED (
  SELECT m.* FROM space w JOIN message m ON m.workspace_id = w.id WHERE m.planned_at >= (SELECT since FROM bounds)
), walked AS MATERIALIZED (
  SELECT s.*, r.status AS run_status, max(s.position) OVER (PARTITION BY s.run_id) AS last_position
    FROM recent r JOIN step s ON s.run_id = r.id
), listened AS (
  -- Events that a live journey listened to since it was published.
  SELECT DISTINCT e.workspace_id, e.message_id, v.journey_id
    FROM space w
    JOIN journey j ON j.workspace_id = w.id AND j.status IN ('live', 'paused')
    JOIN journey_version v ON v.workspace_id = j.workspace_id AND v.journey_id = j.id AND v.number = j.live_version
   CROSS JOIN LATERAL jsonb_array_elements(v.plan->'triggers') AS t
    JOIN event e ON e.workspace_id = j.workspace_id AND e.name = coalesce(t->'on'->>'event', t->>'event')
   WHERE e.person_id IS NOT NULL AND e.received_at > v.published_at
     -- A run may be a little older than its event: two machines, two clocks.
     AND e.received_at >= (SELECT since + interval '5 minutes' FROM bounds)
), plain_exit AS (
  SELECT v.workspace_id, v.journey_id, v.number, x->>'event' AS event
    FROM journey_version v CROSS JOIN LATERAL jsonb_array_elements(v.plan->'exits') AS x
   WHERE coalesce(x->>'when', 'at-once') = 'at-once' AND NOT x ? 'filter' AND NOT x ? 'match'
), plain_wish AS (
  SELECT v.workspace_id, v.journey_id, v.number, i->>'node' AS node_id, c->'on'->>'event' AS event
    FROM journey_version v
   CROSS JOIN LATERAL jsonb_array_elements(v.plan->'code') AS i
   CROSS JOIN LATERAL jsonb_array_elements(i->'conditions') AS c
   WHERE i->>'op' = 'await' AND c->'on'->>'kind' = 'event' AND NOT c->'on' ? 'filter' AND NOT c->'on' ? 'match'
), counted AS (
  SELECT workspace_id, journey_id, version, node_id, measure, sum(n) AS n FROM (
    SELECT workspace_id, journey_id, version, node_id, measure, count AS n FROM node_count
    UNION ALL
    SELECT workspace_id, journey_id, version, node_id, measure, delta FROM node_count_delta
  ) AS both_tables
   -- Only when everything is looked at: they are of all time.
   WHERE (SELECT since = '-infinity' FROM bounds) AND workspace_id IN (SELECT id FROM space)
   GROUP BY 1, 2, 3, 4, 5
)

-- Entering
SELECT 'event: neither a run nor a refusal' AS "check", l.message_id AS id FROM listened l
 WHERE NOT EXISTS (SELECT 1 FROM recent r WHERE r.journey_id = l.journey_id AND r.entry_message_id = l.message_id)
   AND NOT EXISTS (SELECT 1 FROM entry_refusal f
                    WHERE f.workspace_id = l.workspace_id AND f.journey_id = l.journey_id AND f.message_id = l.message_id)
UNION ALL
SELECT 'event: two runs of one journey', entry_message_id FROM recent
 GROUP BY journey_id, entry_message_id HAVING count(*) > 1
UNION ALL
SELECT 'event: both a run and a refusal', f.message_id FROM recent r
  JOIN entry_refusal f ON f.workspace_id = r.workspace_id AND f.journey_id = r.journey_id AND f.message_id = r.entry_message_id
UNION ALL
SELECT 'event: forgotten in the inbox', message_id FROM event_inbox WHERE due_at < (SELECT settled FROM bounds)
UNION ALL
SELECT 'event: reacted to without a person', e.message_id
  FROM space w JOIN event e ON e.workspace_id = w.id
 WHERE e.person_id IS NULL AND e.timestamp >= (SELECT since FROM bounds)
   AND NOT EXISTS (SELECT 1 FROM event_inbox i WHERE i.workspace_id = e.workspace_id AND i.message_id = e.message_id)
   AND NOT EXISTS (SELECT 1 FROM rejected_event x WHERE x.workspace_id = e.workspace_id AND x.message_id = e.message_id)
UNION ALL
SELECT 'run: two at once in one place', min(id::text) FROM recent WHERE status <> 'ended'
 GROUP BY workspace_id, journey_id, person_id, instance_key HAVING count(*) > 1
UNION ALL
SELECT 'trigger: its time has passed', person_id::text FROM trigger_due WHERE NOT told AND due < (SELECT settled FROM bounds)
UNION ALL
SELECT 'segment: its time has passed', person_id::text FROM segment_member WHERE due < (SELECT settled FROM bounds)
UNION ALL
SELECT 'broadcast: stands still', id::text FROM broadcast WHERE status = 'running' AND next_at < (SELECT settled FROM bounds)

-- Moving on
UNION ALL
SELECT 'run: never started', id::text FROM run WHERE status = 'starting' AND started_at < (SELECT settled FROM bounds)
UNION ALL
SELECT 'run: overdue', id::text FROM run WHERE status = 'waiting' AND due < (SELECT settled FROM bounds)
UNION ALL
SELECT 'run: started but never moved', id::text FROM recent
 WHERE status = 'waiting' AND due IS NULL AND counter = 0 AND started_at < (SELECT settled FROM bounds)
UNION ALL
SELECT 'run: neither inside nor gone', id::text FROM recent WHERE status NOT IN ('starting', 'waiting', 'held', 'ended')
UNION ALL
SELECT 'run: ended without a reason', id::text FROM recent WHERE status = 'ended' AND (end_reason IS NULL OR ended_at IS NULL)
UNION ALL
SELECT 'run: ended by an error', id::text FROM recent WHERE end_reason->>'code' = 'failed'
UNION ALL
SELECT 'run: no first step', id::text FROM recent r WHERE NOT EXISTS (SELECT 1 FROM walked s WHERE s.run_id = r.id AND s.position = 0)
UNION ALL
SELECT 'run: steps taken and answers stored differ', r.id::text FROM recent r
 WHERE r.counter <> (SELECT count(*) FROM step_answer a WHERE a.run_id = r.id)
   -- Older answers are forgotten (server/data/retention).
   AND r.started_at > now() - interval '7 days'
UNION ALL
SELECT 'step: a hole or a double in the order', run_id::text FROM walked
 GROUP BY run_id HAVING count(*) <> max(position) + 1 OR count(DISTINCT position) <> count(*)
UNION ALL
SELECT 'step: still waiting in a run that ended', id::text FROM walked WHERE status = 'waiting' AND run_status = 'ended'
UNION ALL
SELECT 'step: two at once', run_id::text FROM walked WHERE status = 'waiting' GROUP BY run_id HAVING count(*) > 1
UNION ALL
SELECT 'step: the way goes on without a way out', id::text FROM walked
 WHERE position < last_position AND reason->>'code' <> 'migrated' AND (port IS NULL OR status <> 'done' OR left_at IS NULL)
UNION ALL
SELECT 'step: left before its time', id::text FROM walked
 WHERE reason->>'code' IN ('waited', 'timed-out') AND left_at < (reason->>'until')::timestamptz
UNION ALL
SELECT 'wait: timed out although the event had come', s.id::text
  FROM walked s
  JOIN recent r ON r.id = s.run_id
  JOIN plain_wish p ON p.workspace_id = s.workspace_id AND p.journey_id = s.journey_id AND p.number = s.version AND p.node_id = s.node_id
  JOIN event e ON e.workspace_id = s.workspace_id AND e.person_id = r.person_id AND e.name = p.event
              AND e.timestamp >= (s.reason->>'since')::timestamptz AND e.timestamp <= (s.reason->>'until')::timestamptz
 WHERE s.reason->>'code' = 'timed-out' AND e.received_at < s.left_at - interval '1 second'
UNION ALL
SELECT 'exit: the event came and the run goes on', r.id::text
  FROM recent r
  JOIN plain_exit x ON x.workspace_id = r.workspace_id AND x.journey_id = r.journey_id AND x.number = r.version
  JOIN event e ON e.workspace_id = r.workspace_id AND e.person_id = r.person_id AND e.name = x.event AND e.received_at > r.started_at
 WHERE r.status <> 'ended'
   -- What happened under another name or another version had nothing to end.
   AND NOT EXISTS (SELECT 1 FROM person p WHERE p.workspace_id = r.workspace_id AND p.merged_into = r.person_id)
   AND NOT EXISTS (SELECT 1 FROM run_move v WHERE v.run_id = r.id)
UNION ALL
SELECT 'subscription: of a run that does not wait', s.run_id::text FROM subscription s LEFT JOIN run r ON r.id = s.run_id
 WHERE r.id IS NULL OR r.status = 'ended'
UNION ALL
SELECT 'subscription: a waiting run would not hear', s.run_id::text
  FROM walked s CROSS JOIN LATERAL jsonb_array_elements(s.reason->'wants') AS want
 WHERE s.status = 'waiting' AND s.reason->>'code' = 'awaiting'
   AND NOT EXISTS (SELECT 1 FROM subscription b WHERE b.run_id = s.run_id AND b.kind = want->>'kind' AND b.key = want->>'key')
UNION ALL
SELECT 'wake: not taken by Temporal', run_id::text FROM wake WHERE due_at < (SELECT settled FROM bounds)

-- Sending
UNION ALL
SELECT 'message: planned by a step but not in the ledger', s.id::text FROM walked s
 WHERE s.reason->'outcome'->>'outcome' = 'planned'
   AND NOT EXISTS (SELECT 1 FROM message m WHERE m.run_id = s.run_id AND m.node_id = s.node_id AND m.visit = s.visit)
UNION ALL
SELECT 'message: no step planned it', m.id::text FROM sent m
 WHERE m.run_id IS NOT NULL
   AND NOT EXISTS (SELECT 1 FROM step s WHERE s.run_id = m.run_id AND s.node_id = m.node_id AND s.visit = m.visit)
UNION ALL
SELECT 'message: accepted twice', a.message_id::text FROM sent m JOIN message_attempt a ON a.message_id = m.id
 WHERE a.outcome = 'accepted' GROUP BY a.message_id HAVING count(*) > 1
UNION ALL
SELECT 'message: left behind', m.id::text FROM message m
 WHERE (m.state = 'leased' AND m.lease_until < (SELECT settled FROM bounds))
    OR (m.state = 'planned' AND m.due_at < (SELECT settled FROM bounds)
        -- A connection that is paused, in trouble or kept to a rate lets them wait on purpose.
        AND NOT EXISTS (SELECT 1 FROM connection c
                         WHERE c.workspace_id = m.workspace_id AND c.channel = m.channel AND c.is_default
                           AND (c.status = 'paused' OR c.problem IS NOT NULL OR c.config ? 'perSecond')))
UNION ALL
SELECT 'message: not settled a day later', id::text FROM message WHERE state IN ('planned', 'leased') AND planned_at < now() - interval '24 hours'
UNION ALL
SELECT 'message: planned in a run that was taken out', m.id::text FROM message m JOIN run r ON r.id = m.run_id
 WHERE m.state = 'planned' AND r.end_reason->>'code' IN ('exit-rule', 'stopped', 'paused', 'node-removed', 'merged', 'person-deleted')
UNION ALL
SELECT 'message: accepted by the sandbox but not in the inbox', m.id::text FROM sent m
 WHERE m.state IN ('accepted', 'delivered', 'opened', 'clicked') AND m.provider LIKE 'sandbox-%'
   AND NOT EXISTS (SELECT 1 FROM sandbox_message s WHERE s.message_id = m.id)
   -- What an erased person got is erased with them.
   AND EXISTS (SELECT 1 FROM person p WHERE p.id = m.person_id)
UNION ALL
SELECT 'message: in the inbox but not accepted', s.message_id::text
  FROM space w JOIN sandbox_message s ON s.workspace_id = w.id
  JOIN message m ON m.id = s.message_id
 WHERE s.received_at >= (SELECT since FROM bounds) AND s.received_at < (SELECT settled FROM bounds)
   AND m.state NOT IN ('accepted', 'delivered', 'opened', 'clicked', 'bounced')

-- Asking others
UNION ALL
SELECT 'call: left behind', id::text FROM outbound_call
 WHERE (state = 'planned' AND due_at < (SELECT settled FROM bounds)) OR (state = 'leased' AND lease_until < (SELECT settled FROM bounds))
UNION ALL
SELECT 'call: no step planned it', c.id::text
  FROM space w JOIN outbound_call c ON c.workspace_id = w.id
 WHERE c.planned_at >= (SELECT since FROM bounds)
   AND NOT EXISTS (SELECT 1 FROM step s WHERE s.run_id = c.run_id AND s.node_id = c.node_id AND s.visit = c.visit)
UNION ALL
SELECT 'task: open for a run that ended', t.id::text
  FROM space w JOIN task t ON t.workspace_id = w.id AND t.state = 'open'
  JOIN run r ON r.id = t.run_id
 WHERE r.status = 'ended' AND r.ended_at < (SELECT settled FROM bounds)

-- Counting
UNION ALL
SELECT 'count: people who entered', c.journey_id::text FROM counted c
 WHERE c.measure = 'entered'
   AND c.n <> (SELECT count(*) FROM step s
                WHERE s.journey_id = c.journey_id AND s.version = c.version AND s.node_id = c.node_id)
UNION ALL
SELECT 'count: people who left by a way out', c.journey_id::text FROM counted c
 WHERE c.measure LIKE 'passed:%'
   AND c.n <> (SELECT count(*) FROM step s
                WHERE s.journey_id = c.journey_id AND s.version = c.version AND s.node_id = c.node_id
                  AND s.status = 'done' AND s.port = substr(c.measure, 8))
UNION ALL
SELECT 'count: messages of a state', c.journey_id::text FROM counted c
 WHERE c.measure IN ('failed', 'unknown', 'suppressed', 'withdrawn')
   AND c.n <> (SELECT count(*) FROM message m
                WHERE m.journey_id = c.journey_id AND m.version = c.version AND m.node_id = c.node_id AND m.state = c.measure);
