import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** Goals are counted by their ids, and variables are called by their names. */
export const settingNamesTaken: ValidationRule = ({ document: { settings } }) => [
  ...repeated((settings.goals ?? []).map(({ id }) => id)).map(
    ([id, index]): Problem => ({
      code: 'goal-id-taken',
      severity: 'error',
      field: `goals.${index}.id`,
      values: { id },
    }),
  ),
  ...repeated((settings.variables ?? []).map(({ name }) => name)).map(
    ([name, index]): Problem => ({
      code: 'variable-name-taken',
      severity: 'error',
      field: `variables.${index}.name`,
      values: { name },
    }),
  ),
];

const repeated = (names: readonly string[]): [string, number][] =>
  names.flatMap((name, index) => (name && names.indexOf(name) < index ? [[name, index]] : []));
