import { comparisonTurn, momentOf, testComparison, usesCalendar } from '../../comparison';
import type { RuleFacts } from '../../facts';
import type { VariableCondition } from '../../types';
import type { ConditionKind } from '../condition-kind';

const variablesOf = ({ run }: RuleFacts) => run?.variables ?? {};

export const variable: ConditionKind<VariableCondition> = {
  check: (condition, facts) => testComparison(condition, variablesOf(facts), momentOf(facts)),
  dependsOn(condition, into) {
    into.variables.add(condition.name);
    if (usesCalendar(condition)) into.usesCalendar = true;
  },
  nextChange: (condition, facts) => comparisonTurn(condition, variablesOf(facts), momentOf(facts)),
};
