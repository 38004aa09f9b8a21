import type { EntryRefusalReason, Plan, Trigger } from '../plan/types';
import { evaluate } from '../rules/evaluate';
import type { RuleFacts } from '../rules/facts';

/** Why a person would not get in by this trigger, by its filter or the audience; null: they would. */
export function refusalOf(
  { audience }: Pick<Plan, 'audience'>,
  { filter }: Trigger,
  facts: RuleFacts,
): EntryRefusalReason | null {
  if (filter) {
    const { result, checks } = evaluate(filter, facts);
    if (!result) return { code: 'filter', checks };
  }
  if (!audience) return null;
  const { result, checks } = evaluate(audience.rule, facts);
  return result ? null : { code: 'audience', checks };
}
