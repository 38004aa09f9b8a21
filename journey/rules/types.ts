import type { Channel } from '@/shared/channel';
import type { Json } from '@/shared/json';
import type { NodeId, PortId } from '../graph/types';
import type { MessageOutcome } from '../plan/types';

/** Operators are registered in journey/rules/operators/registry.ts. */
export type OperatorId = string;

/** One language for every condition of the product. */
export type Rule =
  | { kind: 'all'; rules: Rule[] }
  | { kind: 'any'; rules: Rule[] }
  | { kind: 'not'; rule: Rule }
  | Condition;

/** A named value and what it is compared with; `name` may be a path: address.city */
export interface Comparison {
  name: string;
  op: OperatorId;
  value?: Json;
}

export const SPAN_UNITS = ['minutes', 'hours', 'days', 'weeks'] as const;
export interface Span {
  amount: number;
  unit: (typeof SPAN_UNITS)[number];
}

export const COUNT_OPS = ['at-least', 'at-most', 'equals', 'greater', 'less'] as const;
/** How often something has to have happened. */
export interface CountTest {
  op: (typeof COUNT_OPS)[number];
  value: number;
}

export const CONSENT_STATES = ['granted', 'denied', 'unknown'] as const;

/** A trait of the person. */
export type TraitCondition = { kind: 'trait' } & Comparison;
/** A property of the event at hand: the entry event, or the event an exit rule looks at. */
export type PropertyCondition = { kind: 'property' } & Comparison;
/** A variable of the run. */
export type VariableCondition = { kind: 'variable' } & Comparison;
export type ReachableCondition = { kind: 'reachable'; channel: Channel };
export interface ConsentCondition {
  kind: 'consent';
  channel: Channel;
  state: (typeof CONSENT_STATES)[number];
}

/** What a person did, or did not: how many of their events are meant. */
export interface EventCondition {
  kind: 'event';
  name: string;
  /** Missing: at least once. */
  count?: CountTest;
  /** All of them, on the event's properties. */
  where?: Comparison[];
  /** Missing: ever. `entry`: after the entry event; `wait`: since the wait at hand began. */
  within?: Span | 'entry' | 'wait';
  /** Only the first (ever), or the last of this name is looked at; the rest of the condition then asks about that one. */
  pick?: 'first' | 'last';
  /** Only events whose property equals a property of the entry event. */
  match?: { property: string; entryProperty: string };
}

export interface SegmentCondition {
  kind: 'segment';
  /** Key of the segment. */
  segment: string;
}

/** What became of the messages of this run. */
export interface MessageCondition {
  kind: 'message';
  /** Missing: those of any step. */
  node?: NodeId;
  outcome: MessageOutcome;
  /** Missing: at least one. */
  count?: CountTest;
}

/** How often the run came to a step. */
export interface VisitsCondition {
  kind: 'visits';
  node: NodeId;
  count: CountTest;
}

/** How long the run has been on its way. */
export interface TimeInJourneyCondition {
  kind: 'time-in-journey';
  op: 'at-least' | 'less';
  span: Span;
}

/** Which way a split sent the person. */
export interface VariantCondition {
  kind: 'variant';
  node: NodeId;
  variant: PortId;
}

/** A random but lasting part of all people: those whose bucket of 10,000 is at least `from` and below `to`. */
export interface BucketCondition {
  kind: 'bucket';
  salt: string;
  from: number;
  to: number;
}

/** Each kind has a folder in journey/rules/conditions and a line in its registry. */
export type Condition =
  | TraitCondition
  | PropertyCondition
  | EventCondition
  | SegmentCondition
  | ReachableCondition
  | ConsentCondition
  | MessageCondition
  | VisitsCondition
  | TimeInJourneyCondition
  | VariantCondition
  | BucketCondition
  | VariableCondition;

/** One looked-at condition with what it saw: the stuff reasons are made of. */
export interface Check {
  condition: Condition;
  actual: Json;
  /** For reachability: why not, and since when (ISO instant). */
  detail?: { reason: string; since?: string };
  result: boolean;
}

export interface Verdict {
  result: boolean;
  checks: Check[];
}
