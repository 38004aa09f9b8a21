import { changeRoot, rootOf } from './change-at';
import type { Fixer } from './fix';
import { withValueAt } from './json-path';

/** Puts a case before the earlier one that takes its people, or before all of them. */
export const moveCase: Fixer = (problem, context) => {
  const root = rootOf(problem, context);
  const cases = (root as { cases?: unknown } | undefined)?.cases;
  const { number, earlier = 1 } = problem.values ?? {};
  if (root === undefined || !Array.isArray(cases) || typeof number !== 'number') return null;
  const own = cases[number - 1];
  const rest = cases.filter((_, index) => index !== number - 1);
  const to = Number(earlier) - 1;
  const moved = [...rest.slice(0, to), own, ...rest.slice(to)];
  return {
    key: 'move-case',
    values: { number, earlier: Number(earlier) },
    apply: changeRoot(problem, context, withValueAt(root, ['cases'], moved)),
  };
};
