import type { EndReason, RunState } from '@/journey/plan/types';
import type { JsonObject } from '@/shared/json';

/** A run as the trigger's decision makes it. */
export interface NewRun {
  id: string;
  workspaceId: string;
  journeyId: string;
  version: number;
  planHash: string;
  personId: string;
  instanceKey: string;
  /** Ended: an event of the same batch took the person out again. */
  status: 'starting' | 'ended';
  endReason: EndReason | null;
  endedAt: Date | null;
  nodeId: string;
  state: RunState;
  due: Date | null;
  entryMessageId: string;
  entry: JsonObject;
}

/** A goal reached by an event: counted once for one run. */
export interface GoalRow {
  workspaceId: string;
  runId: string;
  journeyId: string;
  personId: string;
  goalId: string;
  messageId: string;
  at: Date;
}

export interface RefusalRow {
  workspaceId: string;
  journeyId: string;
  personId: string;
  messageId: string;
  reason: object;
}

export interface RetryRow {
  workspaceId: string;
  journeyId: string;
  messageId: string;
  personId: string;
  until: Date;
  nodes: string[];
}

/** People let in on one day of the workspace's calendar. */
export interface EntryCountRow {
  workspaceId: string;
  journeyId: string;
  /** ISO date */
  day: string;
  count: number;
}
