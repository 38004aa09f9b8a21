import type { JsonObject } from '@/shared/json';
import type { TriggerOn } from '../types';

/** Triggers that wait for a time of the person's own. */
export type TimedKind = 'inactivity' | 'date' | 'schedule';
export type TimedOn = Extract<TriggerOn, { kind: TimedKind }>;

export interface DueFacts {
  /** ms since epoch */
  now: number;
  /** IANA zone of the person */
  zone: string;
  traits: JsonObject;
  /** When the person did last what counts as activity, ms since epoch; null: never. */
  activeAt: number | null;
  /** Spans pass this many times faster than they say; 1 = real time. */
  clock: number;
}

/** What may move the time. */
export interface DueCause {
  event: { type: string; name: string };
  /** Of the person, or the person is new. */
  isChanged: boolean;
  /** It is this trigger's own turn that has come. */
  isTurn: boolean;
}

export interface DueKind<On extends TimedOn> {
  /** Missing: always. */
  applies?(on: On): boolean;
  /** Whether this may have moved the time. */
  touches(on: On, cause: DueCause): boolean;
  /** The next time, ms since epoch; null: none. */
  dueOf(on: On, facts: DueFacts): number | null;
  /** What happened earlier never moves the time back. */
  onlyLater: boolean;
}
