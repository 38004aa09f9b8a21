import type { EndReason, RunState, StepReason } from '@/journey/plan/types';
import type { JsonObject } from '@/shared/json';

/** One visit of a node, as it is after this change. */
export interface StepRow {
  id: string;
  workspaceId: string;
  runId: string;
  journeyId: string;
  version: number;
  personId: string;
  nodeId: string;
  visit: number;
  position: number;
  status: 'waiting' | 'done';
  port: string | null;
  reason: StepReason;
  enteredAt: Date;
  leftAt: Date | null;
}

/** One row of the ledger, before anything was sent. */
export interface MessageRow {
  id: string;
  workspaceId: string;
  runId: string;
  journeyId: string;
  version: number;
  nodeId: string;
  visit: number;
  personId: string;
  channel: string;
  templateId: string;
  /** Published version when it was planned; delivery records the one it rendered. */
  templateVersion: number | null;
  class: string;
  state: 'planned' | 'suppressed' | 'failed';
  reason: JsonObject | null;
  /** What the run carries; templates read it. */
  variables: JsonObject;
  notAfter: Date | null;
}

export interface CountRow {
  workspaceId: string;
  journeyId: string;
  version: number;
  nodeId: string;
  measure: string;
  delta: number;
}

/** What a step leaves in the run's own row. */
export interface RunChange {
  id: string;
  status: 'starting' | 'waiting' | 'held' | 'ended';
  endReason: EndReason | null;
  nodeId: string | null;
  state: RunState;
  counter: number;
  due: Date | null;
  endedAt: Date | null;
}

export interface AnswerRow {
  runId: string;
  counter: number;
  workspaceId: string;
  answer: object;
}
