import type { BranchCase } from './config';

/** An id that no case has: `case-` and the first number above those in use. */
export function newCaseId(cases: readonly BranchCase[]): string {
  const numbers = cases.map(({ id }) => Number(/^case-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `case-${Math.max(0, ...numbers) + 1}`;
}
