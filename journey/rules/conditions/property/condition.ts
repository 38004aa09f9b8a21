import { comparisonTurn, momentOf, testComparison, usesCalendar } from '../../comparison';
import type { PropertyCondition } from '../../types';
import type { ConditionKind } from '../condition-kind';

export const property: ConditionKind<PropertyCondition> = {
  check: (condition, facts) => testComparison(condition, facts.properties, momentOf(facts)),
  dependsOn(condition, into) {
    into.properties.add(condition.name);
    if (usesCalendar(condition)) into.usesCalendar = true;
  },
  nextChange: (condition, facts) => comparisonTurn(condition, facts.properties, momentOf(facts)),
};
