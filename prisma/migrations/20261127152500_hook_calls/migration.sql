-- What a webhook's card says of its address: the last call that was taken, and the last that was not, with what was wrong.
ALTER TABLE "inbound_hook"
  ADD COLUMN "called_at" TIMESTAMPTZ(3),
  ADD COLUMN "refused_at" TIMESTAMPTZ(3),
  ADD COLUMN "refusal" JSONB;
-- Whom a broadcast did not bring in: their messages begin with its name.
CREATE INDEX entry_refusal_broadcast ON entry_refusal (workspace_id, journey_id, message_id text_pattern_ops)
  WHERE message_id LIKE 'broadcast:%' OR message_id LIKE 'schedule:%';
