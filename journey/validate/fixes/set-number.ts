import { changeRoot, rootOf } from './change-at';
import type { Fixer } from './fix';
import { stepsOf, valueAt, withValueAt } from './json-path';

/** Puts the nearest possible number into a field: the one that the problem names in `name`. */
export const setNumber =
  (name: string): Fixer =>
  (problem, context) => {
    const root = rootOf(problem, context);
    const value = problem.values?.[name];
    const path = stepsOf(problem.field ?? '');
    if (root === undefined || typeof value !== 'number' || valueAt(root, path) === undefined) return null;
    return {
      key: 'set-number',
      values: { value },
      apply: changeRoot(problem, context, withValueAt(root, path, value)),
    };
  };
