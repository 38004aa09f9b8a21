import type { ConfigProblem } from '@/journey/compile/node-definition';
import { type Arm, sumOfShares } from '@/journey/schema/arms';

/** Arms that do not take everybody, or that cannot be told apart. */
export function validateArms(arms: readonly Arm[]): ConfigProblem[] {
  const ids = arms.map(({ id }) => id);
  const sum = sumOfShares(arms);
  return [
    ...(sum === 100
      ? []
      : [{ code: 'shares-not-100', severity: 'error' as const, field: 'arms', values: { sum } }]),
    ...ids.flatMap((id, index): ConfigProblem[] =>
      ids.indexOf(id) === index
        ? []
        : [{ code: 'arm-id-taken', severity: 'error', field: `arms.${index}.id`, values: { id } }],
    ),
  ];
}
