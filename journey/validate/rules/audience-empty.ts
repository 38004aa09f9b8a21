import { sameJson } from '../../graph/same-json';
import type { ValidationRule } from '../validation-rule';

/** Nobody whom the workspace knows belongs to the audience. Told only for the rule that was counted. */
export const audienceEmpty: ValidationRule = ({ document, workspace }) => {
  const rule = document.settings.audience?.rule;
  const { audience } = workspace;
  if (!rule || !audience || audience.count > 0 || !sameJson(audience.rule, rule)) return [];
  return [{ code: 'audience-empty', severity: 'warning', field: 'audience.rule' }];
};
