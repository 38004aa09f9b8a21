import type { Json, JsonObject } from '@/shared/json';
import type { NodeId } from '../graph/types';
import type { EntryEvent } from '../plan/enter';
import type {
  Effect,
  EndReason,
  EntryRefusalReason,
  MessageOutcome,
  Outcome,
  PersonFact,
  Plan,
  StepChange,
  Trigger,
  WorkspaceFact,
} from '../plan/types';
import type { EventFact, MessageFact } from '../rules/facts';

/** A point in time (ms since epoch), or so long after entry, or after the person came to a step for the nth time. */
export type When =
  | { at: number }
  | { afterEntryMs: number }
  | { node: NodeId; visit: number; afterMs: number };

/** An event of the sample person. `when` at a step: only while they stand there. */
export interface ScriptedEvent {
  when: When;
  name: string;
  properties: JsonObject;
  /** What it tells of the person: they are known with it from then on. */
  traits?: JsonObject;
}

/** What became of the message of a visit: `when` counts from when it was sent. */
export interface ScriptedReceipt {
  when: Extract<When, { node: NodeId }>;
  receipt: Exclude<MessageOutcome, 'sent'>;
}

/** What a step that asked somebody was answered: `when` counts from when it asked. */
export interface ScriptedAnswer {
  when: Extract<When, { node: NodeId }>;
  answer: string;
  data?: Json;
}

/** The person enters or leaves a segment, by its key. */
export interface ScriptedMembership {
  when: When;
  segment: string;
  belongs: boolean;
}

/** Something that happens to the sample person. */
export type Scripted = ScriptedEvent | ScriptedReceipt | ScriptedAnswer | ScriptedMembership;

/** What an effect came to, and what it brought about beyond the run. */
export interface Performed extends Outcome {
  message?: Pick<MessageFact, 'channel' | 'template'>;
  /** As they are from then on. */
  traits?: JsonObject;
  segments?: Record<string, boolean>;
  event?: { name: string; properties: JsonObject };
}

export interface Scenario {
  plan: Plan;
  journeyId: string;
  trigger: Trigger;
  person: PersonFact;
  /** Segments they belong to at entry, by key, and since when (ms). */
  segments?: Record<string, number>;
  /** What they did before, oldest first. */
  history?: readonly EventFact[];
  entry: EntryEvent;
  workspace: WorkspaceFact;
  /** Waits pass this many times faster. */
  clock: number;
  /** 0 ≤ spread < 1 */
  spread: number;
  script: readonly Scripted[];
  /** What an effect comes to; asked once for each visit. */
  perform(effect: Effect, person: PersonFact, run: { variables: JsonObject }): Performed;
  /** ms since epoch: the simulation goes no further. */
  until: number;
}

/** A message as it was made, for showing it as its receiver sees it. */
export interface SimulatedMessage extends Pick<MessageFact, 'nodeId' | 'visit' | 'channel' | 'template'> {
  /** ms since epoch */
  at: number;
  traits: JsonObject;
  variables: JsonObject;
}

/** One thing that happened, in order: the story can be told up to any of them. */
export type Moment = { at: number } & (
  | { kind: 'step'; step: StepChange }
  | { kind: 'happened'; what: Scripted }
  | { kind: 'end'; reason: EndReason }
);

export interface Simulated {
  /** Null: they are let in. Otherwise nothing else happens. */
  refused: EntryRefusalReason | null;
  /** The last state of each visit, in order. */
  steps: StepChange[];
  moments: Moment[];
  messages: SimulatedMessage[];
  /** Null: still inside when the time was over. */
  end: { reason: EndReason; at: number } | null;
}
