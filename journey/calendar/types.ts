import type { JsonObject } from '@/shared/json';

/** When a wait is over. Each kind is resolved by its own file in journey/calendar/until. */
export type Until =
  /** A fixed length from arrival. */
  { kind: 'duration'; ms: number };

/** What a point in time may depend on. All of it is given: nothing here looks at a clock. */
export interface CalendarFacts {
  /** ms since epoch */
  now: number;
  /** IANA zone of the person, or of the workspace when theirs is not known. */
  zone: string;
  /** Days without work, 1 = Monday … 7 = Sunday. */
  weekend: readonly number[];
  /** Days without work, ISO dates of the Gregorian calendar. */
  holidays: readonly string[];
  traits: JsonObject;
  /** Properties of the entry event. */
  entry: JsonObject;
  variables: JsonObject;
  /** 0 ≤ spread < 1, from hash(person): un-herds shared due times. */
  spread: number;
}

/** A wait's end, or why there is nothing to wait for. */
export type Resolved = { at: number } | { skip: 'no-date' | 'past' };
