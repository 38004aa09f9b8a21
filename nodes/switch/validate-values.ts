import type { ConfigProblem } from '@/journey/compile/node-definition';
import { sameValue } from '@/journey/rules/operators/compare-values';
import type { SwitchCase } from './config';

/** Ways that cannot be told apart, and values that lead two ways: the first is taken. */
export function validateValues(cases: readonly SwitchCase[]): ConfigProblem[] {
  return cases.flatMap(({ id, values }, index): ConfigProblem[] => {
    const earlier = cases.slice(0, index);
    const taken: ConfigProblem[] =
      id === 'otherwise' || earlier.some((other) => other.id === id)
        ? [
            {
              code: 'case-id-taken',
              severity: 'error',
              field: `cases.${index}.id`,
              values: { id, number: index + 1 },
            },
          ]
        : [];
    const twice = values.flatMap((value): ConfigProblem[] => {
      const at = earlier.findIndex((other) => other.values.some((known) => sameValue(known, value)));
      if (at < 0) return [];
      return [
        {
          code: 'value-twice',
          severity: 'warning',
          field: `cases.${index}.values`,
          values: { value, number: index + 1, earlier: at + 1 },
        },
      ];
    });
    return [...taken, ...twice];
  });
}
