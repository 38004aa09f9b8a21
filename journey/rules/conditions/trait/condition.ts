import { comparisonSql, comparisonTurn, momentOf, testComparison, usesCalendar } from '../../comparison';
import type { TraitCondition } from '../../types';
import type { ConditionKind } from '../condition-kind';

export const trait: ConditionKind<TraitCondition> = {
  check: (condition, facts) => testComparison(condition, facts.traits, momentOf(facts)),
  dependsOn(condition, into) {
    into.traits.add(condition.name);
    if (usesCalendar(condition)) into.usesCalendar = true;
  },
  nextChange: (condition, facts) => comparisonTurn(condition, facts.traits, momentOf(facts)),
  toSql: (condition, sql) => comparisonSql(condition, 'p.traits', sql),
};
