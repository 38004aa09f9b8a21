-- One open run per (journey, person, instance key): the re-entry guard.
CREATE UNIQUE INDEX run_open_unique ON run (workspace_id, journey_id, person_id, instance_key) WHERE status <> 'ended';
CREATE INDEX run_starting ON run (started_at) WHERE status = 'starting';
CREATE INDEX run_waiting_due ON run (due) WHERE status = 'waiting';
CREATE INDEX run_held ON run (journey_id) WHERE status = 'held';
CREATE INDEX run_open_person ON run (workspace_id, person_id) WHERE status <> 'ended';
CREATE INDEX run_open_node ON run (workspace_id, journey_id, node_id) WHERE status <> 'ended';
CREATE INDEX run_open_version ON run (workspace_id, journey_id, version, id) WHERE status <> 'ended';
CREATE INDEX migration_running ON migration (created_at) WHERE status = 'running';
CREATE INDEX segment_member_due ON segment_member (due) WHERE due IS NOT NULL;
CREATE INDEX trigger_due_untold ON trigger_due (due) WHERE NOT told;
CREATE INDEX broadcast_running ON broadcast (next_at) WHERE status = 'running';
-- By journey, so that what a paused one holds back is passed over at once. Messages of none stand under the nil UUID.
CREATE INDEX message_waiting ON message (workspace_id, channel, coalesce(journey_id, '00000000-0000-0000-0000-000000000000'), due_at) WHERE state = 'planned';
CREATE INDEX message_leased ON message (lease_until) WHERE state = 'leased';
-- By journey, so that what a paused one holds back is passed over at once.
CREATE INDEX outbound_call_waiting ON outbound_call (journey_id, due_at) WHERE state = 'planned';
CREATE INDEX outbound_call_leased ON outbound_call (lease_until) WHERE state = 'leased';
CREATE INDEX entry_refusal_reason ON entry_refusal (workspace_id, journey_id, (reason->>'code'), at DESC);
-- Whom a broadcast did not bring in: their messages begin with its name.
CREATE INDEX entry_refusal_broadcast ON entry_refusal (workspace_id, journey_id, message_id text_pattern_ops)
  WHERE message_id LIKE 'broadcast:%' OR message_id LIKE 'schedule:%';
CREATE INDEX event_received ON event USING brin (received_at);
CREATE EXTENSION IF NOT EXISTS pg_trgm;
-- Whoever was merged into whom: an erasure looks for them while the reactor waits.
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX person_search ON person USING gin (search_text gin_trgm_ops);
CREATE UNIQUE INDEX connection_default ON connection (workspace_id, channel) WHERE is_default;
-- Allow updates of hot rows to stay on their page.
ALTER TABLE run SET (fillfactor = 80);
ALTER TABLE message SET (fillfactor = 80);
