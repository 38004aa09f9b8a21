DROP INDEX outbound_call_planned;
-- By journey, so that what a paused one holds back is passed over at once.
CREATE INDEX outbound_call_waiting ON outbound_call (journey_id, due_at) WHERE state = 'planned';
-- Whoever was merged into whom: an erasure looks for them while the reactor waits.
CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL;
