import type { Json } from '@/shared/json';
import { equalShares } from '../../schema/arms';
import { changeRoot, rootOf } from './change-at';
import type { Fixer } from './fix';
import { stepsOf, valueAt, withValueAt } from './json-path';

/** Gives every way the same share. */
export const shareEqually: Fixer = (problem, context) => {
  const root = rootOf(problem, context);
  const path = stepsOf(problem.field ?? '');
  const arms = valueAt(root, path);
  if (root === undefined || !Array.isArray(arms)) return null;
  const shares = equalShares(arms.length);
  const shared = arms.map((arm, index) => ({
    ...(arm as Record<string, Json>),
    percent: shares[index] ?? 0,
  }));
  return { key: 'share-equally', apply: changeRoot(problem, context, withValueAt(root, path, shared)) };
};
