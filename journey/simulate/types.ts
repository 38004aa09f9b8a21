import type { JsonObject } from '@/shared/json';
import type { NodeId } from '../graph/types';
import type { EntryEvent } from '../plan/enter';
import type {
  Effect,
  EndReason,
  Outcome,
  PersonFact,
  Plan,
  StepChange,
  Trigger,
  WorkspaceFact,
} from '../plan/types';

/** Something that happens to the sample person. */
export interface ScriptedEvent {
  /** ms since epoch, or so long after the person came to stand at a step for the nth time. */
  when: { at: number } | { node: NodeId; visit: number; afterMs: number };
  name: string;
  properties: JsonObject;
  /** What it tells of the person: they are known with it from then on. */
  traits?: JsonObject;
}

export interface Scenario {
  plan: Plan;
  journeyId: string;
  trigger: Trigger;
  person: PersonFact;
  entry: EntryEvent;
  workspace: WorkspaceFact;
  /** Waits pass this many times faster. */
  clock: number;
  /** 0 ≤ spread < 1 */
  spread: number;
  script: readonly ScriptedEvent[];
  /** What an effect comes to; asked once for each visit. */
  perform(effect: Effect, person: PersonFact): Outcome;
  /** ms since epoch: the simulation goes no further. */
  until: number;
}

export interface Simulated {
  /** The last state of each visit, in order. */
  steps: StepChange[];
  /** Null: still inside when the time was over. */
  end: { reason: EndReason; at: number } | null;
}
