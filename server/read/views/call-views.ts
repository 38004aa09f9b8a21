import type { Json, JsonObject } from '@/shared/json';

export type CallState = 'planned' | 'leased' | 'succeeded' | 'failed' | 'unknown' | 'withdrawn';

/** A request that a run makes of another system. */
export interface CallView {
  id: string;
  nodeId: string;
  visit: number;
  method: string;
  /** As the author wrote it, Liquid included. */
  url: string;
  state: CallState;
  reason: JsonObject | null;
  /** The last answer. */
  response: { status: number; body: Json } | null;
  plannedAt: string;
  attempts: {
    n: number;
    startedAt: string;
    outcome: string | null;
    status: number | null;
    detail: string | null;
    latencyMs: number | null;
  }[];
}
