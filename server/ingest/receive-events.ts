import { insertRejectedEvents } from '@/server/data/events/insert-rejected-events';
import type { JsonObject } from '@/shared/json';
import { EventProblem } from './event/event-problem';
import type { EventRow, RejectedRow } from './event/event-row';
import { excerpt } from './event/excerpt';
import { readEvent } from './event/read-event';
import { EventWriter } from './store/event-writer';
import { postgresStore } from './store/postgres-store';

export interface Delivery {
  workspaceId: string;
  /** Exactly as sent, any JSON. */
  events: readonly unknown[];
  /** Type given by the address; then there is one event. */
  type?: string | undefined;
  /** The batch's context and time of sending. */
  context?: JsonObject;
  sentAt: Date | null;
  /** Size of what was sent. */
  bytes: number;
}

export interface Rejection {
  index: number;
  messageId: string | null;
  reason: string;
  field: string | null;
}

export interface Receipt {
  /** Events that are in the log now, repeats included. */
  accepted: number;
  rejected: Rejection[];
}

const writer = new EventWriter(postgresStore);

/**
 * Takes events into the log, each judged on its own; refused ones are kept with the reason. Resolves after commit;
 * throws when the database cannot promise that, and then the sender must send again.
 */
export async function receiveEvents(delivery: Delivery): Promise<Receipt> {
  const { workspaceId, events, type, sentAt, context } = delivery;
  const receivedAt = new Date();
  const rows: { index: number; row: EventRow }[] = [];
  const rejected: Rejection[] = [];

  for (const [index, sent] of events.entries()) {
    try {
      const envelope = {
        workspaceId,
        receivedAt,
        sentAt,
        ...(type ? { type } : {}),
        ...(context ? { context } : {}),
      };
      rows.push({ index, row: readEvent(sent, envelope) });
    } catch (error) {
      if (!(error instanceof EventProblem)) throw error;
      rejected.push({
        index,
        messageId: messageIdOf(sent),
        reason: error.reason,
        field: error.field || null,
      });
    }
  }

  if (rows.length > 0) {
    const refused = await writer.write(
      rows.map(({ row }) => row),
      delivery.bytes,
    );
    for (const { row, reason } of refused) {
      const index = rows.find((candidate) => candidate.row === row)?.index ?? 0;
      rejected.push({ index, messageId: row.messageId, reason, field: null });
    }
  }
  if (rejected.length > 0) {
    rejected.sort((a, b) => a.index - b.index);
    await insertRejectedEvents(rejected.map((rejection) => toRow(delivery, rejection)));
  }
  return { accepted: events.length - rejected.length, rejected };
}

function messageIdOf(sent: unknown): string | null {
  const id = (sent as { messageId?: unknown } | null)?.messageId;
  return typeof id === 'string' && id !== '' ? excerpt(id).slice(0, 255) : null;
}

function toRow({ workspaceId, events, type }: Delivery, rejection: Rejection): RejectedRow {
  const { index, messageId, reason, field } = rejection;
  const path = type ? field : [`batch[${index}]`, field].filter(Boolean).join('.');
  return { workspaceId, messageId, reason, field: path, body: excerpt(events[index]) };
}
