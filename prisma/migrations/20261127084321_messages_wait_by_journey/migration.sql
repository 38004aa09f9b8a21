DROP INDEX message_planned;
-- By journey, so that what a paused one holds back is passed over at once. Messages of none stand under the nil UUID.
CREATE INDEX message_waiting ON message (workspace_id, channel, coalesce(journey_id, '00000000-0000-0000-0000-000000000000'), due_at) WHERE state = 'planned';
