import type { Json } from '@/shared/json';
import { changeRoot, rootOf } from './change-at';
import type { Fixer } from './fix';
import { stepsOf, valueAt, withValueAt } from './json-path';

/** Fields that may be left out with all that they hold. */
const OPTIONAL = new Set(['filter', 'audience', 'goal']);

/** Takes away the part that a problem is about. `up`: how many steps above the problem's field it stands. */
export const removePart =
  (key: string, up = 0): Fixer =>
  (problem, context) => {
    const root = rootOf(problem, context);
    const steps = stepsOf(problem.field ?? '');
    const path = root === undefined ? null : removable(root, steps.slice(0, steps.length - up));
    if (root === undefined || !path) return null;
    return { key, apply: changeRoot(problem, context, withValueAt(root, path, undefined)) };
  };

/** The smallest part at or above a path that can go without leaving a hole: an entry that is not the last of a group of conditions, or an optional field. */
function removable(root: Json, path: readonly string[]): string[] | null {
  const last = path.at(-1);
  if (last === undefined) return null;
  const above = path.slice(0, -1);
  const parent = valueAt(root, above);
  if (Array.isArray(parent)) {
    const isGroup = above.at(-1) === 'rules';
    return parent.length > 1 || !isGroup ? [...path] : removable(root, above.slice(0, -1));
  }
  if (OPTIONAL.has(last)) return [...path];
  // The rule of a negation or of the audience goes with what it belongs to.
  return last === 'rule' ? removable(root, above) : null;
}
