import type { DueFacts, DueKind, TimedOn } from './types';

/**
 * Whether a known time (ms since epoch; null: none) has come and is still a turn of the trigger. It is told or about to be: the next turn must
 * not take its place before that, or this one would be lost.
 */
export function isPending<On extends TimedOn>(
  { dueOf }: DueKind<On>,
  on: On,
  facts: DueFacts,
  known: number | null,
): boolean {
  return known !== null && known <= facts.now && dueOf(on, { ...facts, now: known - 1 }) === known;
}
