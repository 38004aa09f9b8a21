import type { ValidationRule } from '../validation-rule';

export const nameMissing: ValidationRule = ({ document }) =>
  document.name.trim() === '' ? [{ code: 'name-missing', severity: 'error', field: 'name' }] : [];
