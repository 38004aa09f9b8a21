import type { JsonObject } from '@/shared/json';

export const EVENT_TYPES = ['identify', 'track', 'page', 'screen', 'group', 'alias'] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** An accepted event in the shape of the table `event`. */
export interface EventRow {
  workspaceId: string;
  messageId: string;
  type: EventType;
  name: string;
  userId: string | null;
  anonymousId: string | null;
  properties: JsonObject;
  context: JsonObject;
  timestamp: Date;
  originalTimestamp: Date | null;
  sentAt: Date | null;
  receivedAt: Date;
}

/** An event that was not accepted, in the shape of the table `rejected_event`. */
export interface RejectedRow {
  workspaceId: string;
  messageId: string | null;
  /** A sentence for the person who sends these events. */
  reason: string;
  /** Path of the offending field, e.g. batch[3].userId */
  field: string | null;
  /** What was sent, at most 32 KB. */
  body: string;
}
