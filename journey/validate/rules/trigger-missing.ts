import type { ValidationRule } from '../validation-rule';

/** Without a trigger nobody ever enters. */
export const triggerMissing: ValidationRule = ({ document, definitions }) =>
  Object.values(document.nodes).some(({ kind }) => definitions[kind]?.trigger)
    ? []
    : [{ code: 'trigger-missing', severity: 'error' }];
