import { nextId } from '../../graph/next-id';
import { changeRoot, rootOf } from './change-at';
import type { Fixer } from './fix';
import { stepsOf, valueAt, withValueAt } from './json-path';

/** Gives the entry of a list an id that no other entry has. */
export const newId: Fixer = (problem, context) => {
  const root = rootOf(problem, context);
  const path = stepsOf(problem.field ?? '');
  const list = valueAt(root, path.slice(0, -2));
  if (root === undefined || !Array.isArray(list)) return null;
  const ids = list.map((entry) => String(valueAt(entry, ['id']) ?? ''));
  const prefix = String(problem.values?.id ?? '').replace(/-\d+$/, '') || 'id';
  const id = nextId(prefix, ids);
  return { key: 'new-id', values: { id }, apply: changeRoot(problem, context, withValueAt(root, path, id)) };
};
