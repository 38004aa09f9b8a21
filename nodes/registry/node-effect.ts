import type { Outcome, PersonFact } from '@/journey/plan/types';
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
}

export interface EffectContext {
  person: PersonFact;
  /** Properties of the entry event. */
  entry: JsonObject;
  nodeId: string;
  visit: number;
}

/** The worker's door of a node kind that does something. Answers at once, if only with "not final". */
export type NodeEffect<Args extends JsonObject> = (
  args: Args,
  context: EffectContext,
  ports: EffectPorts,
) => Promise<Outcome>;
