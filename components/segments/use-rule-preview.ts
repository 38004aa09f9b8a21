'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { useDebounced } from '@/components/ui/use-debounced';
import { isAboutPerson } from '@/journey/rules/about-person';
import { ruleSchema } from '@/journey/rules/schema';
import type { Rule } from '@/journey/rules/types';

const STILL_MS = 350;

const canBeCounted = (rule: Rule | undefined): rule is Rule =>
  rule !== undefined && ruleSchema.safeParse(rule).success && isAboutPerson(rule);

/** Whom a rule describes right now, asked anew whenever it is still for a moment. `of` is the rule that the answer is about. */
export function useRulePreview(rule: Rule | undefined) {
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const still = useDebounced(rule, STILL_MS);
  const { data, error, isFetching, isPlaceholderData } = useQuery(
    trpc.segment.preview.queryOptions(
      { workspace: slug, rule: still as Rule },
      {
        enabled: canBeCounted(rule) && canBeCounted(still),
        placeholderData: keepPreviousData,
        staleTime: 0,
        retry: false,
      },
    ),
  );
  return {
    isComplete: rule !== undefined && ruleSchema.safeParse(rule).success,
    isCountable: canBeCounted(rule),
    error,
    data,
    /** The answer is that to an earlier question. */
    isOld: still !== rule || isFetching,
    /** The rule that the answer is about; undefined while it is about another. */
    of: isPlaceholderData || !data ? undefined : still,
  };
}
