import { RuleNeedsRun } from '@/journey/rules/rule-needs-run';
import type { SqlSetting } from '@/journey/rules/sql-scope';
import { toSql } from '@/journey/rules/to-sql';
import type { Rule } from '@/journey/rules/types';
import { AppError } from '@/shared/app-error';

/** Refuses rules that speak of an event at hand or a run: nobody could be said to belong to such a segment. */
export function checkSegmentRule(rule: Rule, setting: SqlSetting): void {
  try {
    toSql(rule, setting);
  } catch (error) {
    if (!(error instanceof RuleNeedsRun)) throw error;
    throw new AppError('invalid', 'segmentRuleNeedsRun', error.message);
  }
}
