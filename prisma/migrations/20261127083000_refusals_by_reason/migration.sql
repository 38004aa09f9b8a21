-- Refusals of one reason, newest first: a rare reason is found among millions of frequent ones.
CREATE INDEX entry_refusal_reason ON entry_refusal (workspace_id, journey_id, (reason->>'code'), at DESC);
