import type { Json, JsonObject } from '@/shared/json';
import type { NodeId, PortId, Reentry } from '../graph/types';
import type { ChannelsOfPerson } from '../reach/types';
import type { Check, Rule } from '../rules/types';

/** Index into Plan.code. */
export type Pc = number;

export interface Target {
  port: PortId;
  to: Pc;
}

/** Waits a fixed length; the clock starts on arrival. */
export interface SleepInstruction {
  op: 'sleep';
  node: NodeId;
  durationMs: number;
  exit: Target;
}

/** The first arm whose rule is true, else `otherwise`. */
export interface ChooseInstruction {
  op: 'choose';
  node: NodeId;
  arms: { port: PortId; to: Pc; when: Rule }[];
  otherwise: Target;
}

/** Asks the kind's own effect for an outcome; `settle` waits until the outcome is final (at most patienceMs). */
export interface EffectInstruction {
  op: 'effect';
  node: NodeId;
  effect: string;
  args: JsonObject;
  settle: boolean;
  patienceMs: number;
  outcomes: Record<string, Target>;
  otherwise: Target;
}

export interface EndInstruction {
  op: 'end';
  /** Null: the path simply ran out after `after`. */
  node: NodeId | null;
  reason: EndReason;
}

export type Instruction = SleepInstruction | ChooseInstruction | EffectInstruction | EndInstruction;

export interface EventTrigger {
  node: NodeId;
  kind: 'event';
  event: string;
  filter?: Rule;
  to: Pc;
}
export type Trigger = EventTrigger;

export interface PlanExit {
  id: string;
  event: string;
  filter?: Rule;
  match?: { property: string; entryProperty: string };
}

/** Immutable, plain JSON; its id is the sha-256 of its canonical form. */
export interface Plan {
  v: 1;
  reentry: Reentry;
  instanceKey?: string;
  triggers: Trigger[];
  exits: PlanExit[];
  code: Instruction[];
}

export type EndReason =
  | { code: 'completed' }
  /** An exit node, with the author's words if any. */
  | { code: 'exit-node'; note?: string }
  | { code: 'exit-rule'; exitId: string; event: string; messageId: string; at: string }
  | { code: 'stopped' }
  | { code: 'merged'; intoRunId?: string }
  | { code: 'person-deleted' }
  | { code: 'failed'; detail: string };

export type EntryRefusalReason =
  | { code: 'filter'; checks: Check[] }
  | { code: 'reentry-off'; runId?: string }
  | { code: 'already-inside'; runId?: string }
  | { code: 'too-soon'; since: string; days: number }
  | { code: 'no-instance-key'; property: string }
  | { code: 'too-many-open'; limit: number };

export type StepReason =
  | { code: 'entered'; event: string; messageId: string }
  | { code: 'waiting'; until: string }
  | { code: 'waited'; since: string; until: string }
  | { code: 'chose'; port: PortId; arms: { port: PortId; result: boolean; checks: Check[] }[] }
  | { code: 'effect'; outcome: Outcome }
  | { code: 'awaiting-outcome'; outcome: Outcome; until: string }
  | { code: 'ended'; reason: EndReason };

/** Written as one row per (run, node, visit); a later change of the same visit replaces the row's status, port and reason. */
export interface StepChange {
  nodeId: NodeId;
  visit: number;
  /** Order within the run, from 0. */
  position: number;
  status: 'waiting' | 'done';
  port: PortId | null;
  reason: StepReason;
  /** ms since epoch */
  enteredAt: number;
  leftAt: number | null;
}

/** What an effect answered. `final: false` = the provider has not said yet. */
export interface Outcome {
  outcome: string;
  final: boolean;
  detail?: Json;
}

export interface Effect {
  /** `${nodeId}#${visit}`: at most one effect for one visit. */
  key: string;
  nodeId: NodeId;
  visit: number;
  kind: string;
  args: JsonObject;
}

/** Plain JSON, stored in run.state. */
export interface RunState {
  pc: Pc;
  /** Steps written so far. */
  position: number;
  visits: Record<NodeId, number>;
  /** The visit the run is in the middle of. */
  open: null | {
    node: NodeId;
    visit: number;
    position: number;
    enteredAt: number;
    /** ms since epoch; null while an effect has been asked for and not answered. */
    until: number | null;
  };
}

export interface PersonFact {
  id: string;
  traits: JsonObject;
  channels: ChannelsOfPerson;
}

/** What advance may look at. It names what it lacks instead of guessing. */
export interface Facts {
  person?: PersonFact;
  /** Properties of the entry event. */
  entry?: JsonObject;
  /** By effect key. */
  outcomes?: Record<string, Outcome>;
}

export type Need = { fact: 'person' } | { fact: 'entry' } | { fact: 'outcome'; key: string };

export interface AdvanceInput {
  /** ms since epoch */
  now: number;
  /** Real time runs this many times slower than waits; 1 = real time. */
  clock: number;
  /** 0 ≤ spread < 1, from hash(person): un-herds shared due times. */
  spread: number;
}

export type Next =
  | { kind: 'need'; needs: Need[] }
  | { kind: 'wait'; until: number; outcomeKey?: string }
  | { kind: 'end'; reason: EndReason };

export interface Advance {
  state: RunState;
  steps: StepChange[];
  effects: Effect[];
  next: Next;
}
