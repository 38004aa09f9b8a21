import type { Condition } from '../types';

/** What a condition asks about, so that conditions on the same thing can be held against each other. */
export interface Subject {
  /** Conditions of the same key look at the same value. */
  key: string;
  /** Values between which the condition tells a difference. */
  samples: readonly unknown[];
  /** Its answer for a value of this subject. */
  holds(sample: unknown): boolean;
}

/** How a kind of condition is looked at before anybody is asked. Without one it is true or false, and nothing more is known. */
export type SubjectOf<C extends Condition> = (condition: C) => Subject | null;
