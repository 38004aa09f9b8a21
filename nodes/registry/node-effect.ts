import type { CallRequest } from '@/journey/calls/types';
import type { Outcome, PersonFact } from '@/journey/plan/types';
import type { ProfileOp } from '@/journey/profile/apply-ops';
import type { Channel } from '@/shared/channel';
import type { JsonObject } from '@/shared/json';

/** What an effect may do inside the step's transaction; the worker binds these to the database. */
export interface EffectPorts {
  /** Latest published version; null when there is none. */
  template(key: string): Promise<{ id: string; channel: Channel; version: number } | null>;
  /** Writes one row of the ledger for this visit; a second call for the same visit changes nothing. */
  planMessage(message: {
    channel: Channel;
    templateId: string;
    class: 'marketing' | 'transactional';
    state: 'planned' | 'suppressed' | 'failed';
    reason: JsonObject | null;
  }): Promise<void>;
  /** Changes traits; the rest of this walk sees them changed. */
  changeProfile(ops: readonly ProfileOp[]): void;
  /** Puts the person into a static segment or takes them out, by its key; the rest of this walk sees it. */
  setMembership(segment: string, belongs: boolean): void;
  /** Logs an event of the person. */
  emitEvent(event: { name: string; properties: JsonObject }): void;
  /** Plans one request for this visit; its answer is the outcome of the step. `patienceMs`: how long the run waits for it. */
  planCall(call: { request: CallRequest; patienceMs: number }): void;
  /** Asks the team; what they choose is the outcome of the step. */
  openTask(task: {
    kind: 'task' | 'approval';
    title: string;
    text: string;
    outcomes: { id: string; label?: string }[];
    patienceMs: number;
  }): void;
  /** Sends the person into another journey. `wait`: the end of that run is the outcome of the step. */
  startJourney(start: { journeyId: string; properties: JsonObject; wait: boolean }): void;
}

export interface EffectContext {
  person: PersonFact;
  /** Properties of the entry event. */
  entry: JsonObject;
  /** What the run carries. */
  variables: JsonObject;
  nodeId: string;
  visit: number;
}

/** The worker's door of a node kind that does something. Answers at once, if only with "not final". */
export type NodeEffect<Args extends JsonObject> = (
  args: Args,
  context: EffectContext,
  ports: EffectPorts,
) => Promise<Outcome>;
