import { lintRule } from '../../rules/lint/lint-rule';
import { placedRules } from '../placed-rules';
import type { Problem } from '../types';
import type { ValidationRule } from '../validation-rule';

/** Conditions that have the same answer for everybody. */
export const ruleConstant: ValidationRule = ({ document }) =>
  placedRules(document).flatMap(({ rule, field, nodeId }) =>
    lintRule(rule).map(
      ({ code, path }): Problem => ({
        code,
        severity: 'warning',
        field: path === '' ? field : `${field}.${path}`,
        ...(nodeId === undefined ? {} : { nodeId }),
      }),
    ),
  );
