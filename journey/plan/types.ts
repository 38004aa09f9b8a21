import type { Json, JsonObject } from '@/shared/json';
import type { Until } from '../calendar/types';
import type {
  Audience,
  EntryCaps,
  Goal,
  NodeId,
  PortId,
  PropertyMatch,
  Reentry,
  ValueSource,
  VariableType,
} from '../graph/types';
import type { ChannelsOfPerson } from '../reach/types';
import type { EventFact, MessageFact } from '../rules/facts';
import type { Check, Rule } from '../rules/types';
import type { TriggerOn } from './triggers/types';

/** Index into Plan.code. */
export type Pc = number;

export interface Target {
  port: PortId;
  to: Pc;
}

/** Waits until a point in time that is settled on arrival. */
export interface SleepInstruction {
  op: 'sleep';
  node: NodeId;
  until: Until;
  exit: Target;
}

/** What a run can wait for. The log decides; a hint only says "look again". */
export type WantSpec =
  | {
      kind: 'event';
      event: string;
      filter?: Rule;
      match?: PropertyMatch;
      /** At the first visit it counts from the beginning of the run on: what was answered before anybody waited was answered. */
      early?: true;
    }
  /** True of the person, or becomes so. */
  | { kind: 'rule'; rule: Rule }
  /** What became of the last message of a send step of this run. */
  | { kind: 'message'; node: NodeId; outcome: MessageOutcome };

export const MESSAGE_OUTCOMES = ['sent', 'delivered', 'opened', 'clicked', 'failed'] as const;
export type MessageOutcome = (typeof MESSAGE_OUTCOMES)[number];

/** A variable taken from what was answered, by path. */
export interface Taken {
  variable: string;
  path: string;
}

export interface AwaitCondition {
  port: PortId;
  to: Pc;
  on: WantSpec;
  /** Of the properties of the event that met it. */
  assign?: Taken[];
}

/** Waits for the first of several conditions, at most until the timeout. The earliest wins, ties by order. */
export interface AwaitInstruction {
  op: 'await';
  node: NodeId;
  conditions: AwaitCondition[];
  timeout: { until: Until; exit: Target };
  /** What is true already on arrival passes at once; events then count from the beginning of the run. */
  passIfTrue: boolean;
  /** Events that start the timeout over, by name or whatever it is: an inactivity wait. */
  restartOn?: string[] | 'any';
}

/** The first arm whose rule is true, else `otherwise`. */
export interface ChooseInstruction {
  op: 'choose';
  node: NodeId;
  arms: { port: PortId; to: Pc; when: Rule }[];
  otherwise: Target;
}

/** Who takes which way is a stable hash of person and salt: the same person always takes the same. */
export interface SplitInstruction {
  op: 'split';
  node: NodeId;
  salt: string;
  /** `journey`: the same salt in another journey draws anew; `workspace`: it draws the same. */
  scope: 'journey' | 'workspace';
  /** `below`: first bucket (of 10,000) that is no longer the arm's; ascending, the last is 10,000. */
  arms: { port: PortId; to: Pc; below: number }[];
}

/**
 * Asks the kind's own effect for an outcome; `settle` waits until the outcome is final (at most patienceMs).
 * `answeredBy`: where the outcome of an earlier step stands, the message ledger or an answer in the event log.
 */
export interface EffectInstruction {
  op: 'effect';
  node: NodeId;
  effect: string;
  args: JsonObject;
  answeredBy: 'ledger' | 'answer';
  /** Before it acts, the audience and the exits that wait for the next send are looked at. */
  sends: boolean;
  settle: boolean;
  patienceMs: number;
  outcomes: Record<string, Target>;
  otherwise: Target;
  /** Of the outcome's detail. */
  assign?: Taken[];
}

/** Goes back, at most `max` times in one run. */
export interface JumpInstruction {
  op: 'jump';
  node: NodeId;
  max: number;
  again: Target;
  exhausted: Target;
}

/** Notes that a person came by: a goal reached, a note. A goal may end the run. */
export interface MarkInstruction {
  op: 'mark';
  node: NodeId;
  mark: 'goal' | 'note';
  leave: boolean;
  exit: Target;
}

/** Sets variables of the run. */
export interface AssignInstruction {
  op: 'assign';
  node: NodeId;
  set: { variable: string; value: ValueSource }[];
  exit: Target;
}

export interface EndInstruction {
  op: 'end';
  /** Null: the path simply ran out after `after`. */
  node: NodeId | null;
  reason: EndReason;
}

export type Instruction =
  | SleepInstruction
  | AwaitInstruction
  | ChooseInstruction
  | SplitInstruction
  | EffectInstruction
  | JumpInstruction
  | MarkInstruction
  | AssignInstruction
  | EndInstruction;
export type Op = Instruction['op'];

export interface Trigger {
  node: NodeId;
  on: TriggerOn;
  /** Reads the entry event and what is known of the person. */
  filter?: Rule;
  to: Pc;
}

export interface PlanExit {
  id: string;
  event: string;
  filter?: Rule;
  match?: PropertyMatch;
  /** `at-once` in the middle of any wait, or only before the next message would leave. */
  when: 'at-once' | 'before-send';
}

/** Immutable, plain JSON; its id is the sha-256 of its canonical form. */
export interface Plan {
  v: 2;
  reentry: Reentry;
  instanceKey?: string;
  triggers: Trigger[];
  audience?: Audience;
  caps?: EntryCaps;
  exits: PlanExit[];
  goals: Goal[];
  variables: { name: string; type: VariableType; initial?: ValueSource }[];
  code: Instruction[];
  /** Steps that are switched off, each with the one at which people who stand there go on when they are moved to this plan; null: the end. */
  past?: Record<NodeId, NodeId | null>;
}

export type EndReason =
  | { code: 'completed' }
  /** An exit node, with the author's words if any. */
  | { code: 'exit-node'; note?: string }
  | { code: 'exit-rule'; exitId: string; event: string; messageId: string; at: string }
  /** A goal that ends the run: of the journey's settings (with its event), or a goal step on the way. */
  | { code: 'goal'; goalId: string; event?: string; messageId?: string; at?: string }
  /** No longer of the audience when a message was about to leave. */
  | { code: 'audience'; checks: Check[] }
  | { code: 'stopped' }
  /** The journey was paused with the order that people leave at their next action. */
  | { code: 'paused' }
  /** The person was moved to a version that has no such step. */
  | { code: 'node-removed'; nodeId: NodeId; version: number }
  | { code: 'merged'; intoRunId?: string }
  | { code: 'person-deleted' }
  | { code: 'failed'; detail: string };

export type EntryRefusalReason =
  | { code: 'filter'; checks: Check[] }
  /** Not of the audience at entry. */
  | { code: 'audience'; checks: Check[] }
  | { code: 'cap-total'; limit: number }
  /** `day`: ISO date in the workspace's zone. */
  | { code: 'cap-day'; limit: number; day: string }
  /** The journey is paused and refuses meanwhile, or lets nobody in any more. */
  | { code: 'paused' }
  | { code: 'stopped' }
  | { code: 'reentry-off'; runId?: string }
  | { code: 'already-inside'; runId?: string }
  | { code: 'too-soon'; since: string; days: number }
  | { code: 'no-instance-key'; property: string }
  | { code: 'too-many-open'; limit: number };

/** Why a journey did not let in whom another one sent; without a trigger for that it has nothing to refuse by. */
export type StartRefusal = EntryRefusalReason | { code: 'no-trigger' };

export type StepReason =
  | { code: 'entered'; event: string; messageId: string }
  | { code: 'waiting'; until: string }
  | { code: 'waited'; since: string; until: string }
  | { code: 'chose'; port: PortId; arms: { port: PortId; result: boolean; checks: Check[] }[] }
  /** A condition of a wait came true at `at`. */
  | {
      code: 'met';
      port: PortId;
      on: WantSpec;
      at: string;
      event?: { name: string; messageId: string };
      checks?: Check[];
    }
  | { code: 'awaiting'; until: string; wants: Want[] }
  /** Nothing came in time. */
  | { code: 'timed-out'; since: string; until: string }
  /** A wait without anything to wait for. */
  | { code: 'passed'; why: 'no-date' | 'past' }
  | { code: 'split'; port: PortId; bucket: number }
  | { code: 'jumped'; visit: number; max: number }
  | { code: 'marked'; mark: 'goal' | 'note' }
  | { code: 'assigned'; variables: JsonObject }
  | { code: 'not-audience'; checks: Check[] }
  | { code: 'effect'; outcome: Outcome }
  | { code: 'awaiting-outcome'; outcome: Outcome; until: string }
  | { code: 'ended'; reason: EndReason }
  /** The visit ended because the person was moved to another version, and to which step of it. */
  | { code: 'migrated'; version: number; nodeId: NodeId | null }
  /** What it was is gone with the person. */
  | { code: 'erased' };

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
    /** Ports whose rule was true on arrival and has not been false since: they do not pass. */
    stale?: PortId[];
  };
  variables?: JsonObject;
  /** Message ids of the events that moved this run, the latest last: a wait for something new does not take them for it. */
  heard?: string[];
  /** When the entry event happened, ms since epoch. */
  entryAt?: number;
  /** Which way a split sent this person, by node. */
  variants?: Record<NodeId, PortId>;
}

export interface PersonFact {
  id: string;
  traits: JsonObject;
  channels: ChannelsOfPerson;
}

/** The calendar of the workspace. */
export interface WorkspaceFact {
  zone: string;
  weekend: readonly number[];
  holidays: readonly string[];
}

/** What advance may look at. It names what it lacks instead of guessing. */
export interface Facts {
  person?: PersonFact;
  /** Properties of the entry event. */
  entry?: JsonObject;
  workspace?: WorkspaceFact;
  /** Of this person, by name, oldest first; complete from `since` (ms) on. */
  events?: Record<string, { since: number; list: readonly EventFact[] }>;
  /** When the person was last active from `since` on, ms: any event of theirs that the product did not bring about. Null: not once. */
  activity?: { since: number; lastAt: number | null };
  /** By segment key: since when (ms) the person belongs. Complete. */
  segments?: Record<string, number>;
  /** Of this run, in the order they were planned. */
  messages?: readonly MessageFact[];
  /** By effect key. */
  outcomes?: Record<string, Outcome>;
}

export type Need =
  | { fact: 'person' | 'entry' | 'workspace' | 'segments' | 'messages' }
  /** `since`: ms since epoch */
  | { fact: 'events'; name: string; since: number }
  | { fact: 'activity'; since: number }
  | { fact: 'outcome'; key: string; answeredBy: EffectInstruction['answeredBy'] };

export interface AdvanceInput {
  /** ms since epoch */
  now: number;
  /** Real time runs this many times slower than waits; 1 = real time. */
  clock: number;
  /** 0 ≤ spread < 1, from hash(person): un-herds shared due times. */
  spread: number;
  /** When the entry event happened, ms since epoch: what happened later happened during the run. */
  enteredAt: number;
  /** Draws of one journey are independent of those of every other. */
  journeyId: string;
}

/** What wakes a waiting run: written as subscriptions with the step, read by the reactor after it applied an event. */
export type Want =
  | { kind: 'event'; key: string }
  /** Anything that is known of the person: traits, channels, segments. */
  | { kind: 'person'; key: '' }
  /** The message of a node moved on; empty: that of any node of the run. */
  | { kind: 'message'; key: NodeId | '' };

export type Next =
  | { kind: 'need'; needs: Need[] }
  | { kind: 'wait'; until: number; wants: Want[] }
  | { kind: 'end'; reason: EndReason };

export interface Advance {
  state: RunState;
  steps: StepChange[];
  effects: Effect[];
  next: Next;
}
