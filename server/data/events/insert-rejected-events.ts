import { newId } from '@/shared/new-id';
import { pool } from '../pool';

export interface NewRejectedEvent {
  workspaceId: string;
  messageId: string | null;
  reason: string;
  field: string | null;
  body: string;
}

const INSERT = `
INSERT INTO rejected_event (id, workspace_id, message_id, reason, field, body)
SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[])`;

/** Keeps refused events with their reasons, for people to look at. */
export async function insertRejectedEvents(events: readonly NewRejectedEvent[]): Promise<void> {
  await pool().query(INSERT, [
    events.map(() => newId()),
    events.map((event) => event.workspaceId),
    events.map((event) => event.messageId),
    events.map((event) => event.reason),
    events.map((event) => event.field),
    events.map((event) => event.body),
  ]);
}
