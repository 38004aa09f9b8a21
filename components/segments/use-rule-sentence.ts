'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useRuleText } from '@/components/runs/use-rule-text';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { useLanguage } from '@/i18n/use-language';
import type { Rule } from '@/journey/rules/types';

/** A whole rule in one sentence; segments in it by their names. */
export function useRuleSentence(): (rule: Rule) => string {
  const t = useTranslations('rules');
  const { condition } = useRuleText();
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const segments = useQuery(trpc.segment.list.queryOptions({ workspace })).data;
  const { language } = useLanguage();
  return useMemo(() => {
    const lists = {
      all: new Intl.ListFormat(language, { type: 'conjunction' }),
      any: new Intl.ListFormat(language, { type: 'disjunction' }),
    };
    const nameOf = (key: string) => segments?.find((segment) => segment.key === key)?.name ?? key;
    const say = (rule: Rule): string => {
      if (rule.kind === 'segment') return condition({ ...rule, segment: nameOf(rule.segment) });
      if (rule.kind === 'not') return t('not', { rule: say(rule.rule) });
      if (rule.kind !== 'all' && rule.kind !== 'any') return condition(rule);
      return lists[rule.kind].format(rule.rules.map(say));
    };
    return say;
  }, [t, condition, language, segments]);
}
