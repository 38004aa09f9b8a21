import type { ValidationRule } from '../validation-rule';

/** Run pages name the exit rule by its id. */
export const exitIdTaken: ValidationRule = ({ document }) => {
  const ids = document.settings.exits.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [{ code: 'exit-id-taken', severity: 'error' as const, field: `exits.${index}.id`, values: { id } }],
  );
};
