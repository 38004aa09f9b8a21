import type { ExitRule } from '@/journey/graph/types';

/** An id that no exit rule of the journey has: run pages name the rule by it. */
export function newExitId(exits: ExitRule[]): string {
  const numbers = exits.map(({ id }) => Number(/^exit-(\d+)$/.exec(id)?.[1] ?? 0));
  return `exit-${Math.max(0, ...numbers) + 1}`;
}
