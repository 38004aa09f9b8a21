import type { Stage } from './stage';

/** A fault that is brought about on purpose. */
export interface Drill {
  /** As it is asked for: f1. */
  id: string;
  title: string;
  /** Brings it about and waits until the system is at rest again. Returns the figures; throws when a promise was broken. */
  run(stage: Stage): Promise<Figures>;
}

/** What one line tells, in this order. */
export type Figures = Record<string, number | string>;

/** Throws with what was found when `holds` is false. */
export function promise(holds: boolean, what: string, found?: unknown): void {
  if (!holds) throw new Error(found === undefined ? what : `${what}; found ${JSON.stringify(found)}`);
}
