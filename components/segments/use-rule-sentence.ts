'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useRuleText } from '@/components/runs/use-rule-text';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { joinList } from '@/i18n/join-list';
import { useLanguage } from '@/i18n/use-language';
import type { Rule } from '@/journey/rules/types';
import type { PanelVocabulary } from '@/nodes/registry/node-view';
import { ruleSentence } from './rule-sentence';
import { withNames } from './with-names';

/** A whole rule in one sentence; segments in it, and the given steps, by their names. */
export function useRuleSentence(steps?: PanelVocabulary['steps']): (rule: Rule) => string {
  const t = useTranslations('rules');
  const { condition } = useRuleText();
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const segments = useQuery(trpc.segment.list.queryOptions({ workspace })).data;
  const { language } = useLanguage();
  return useMemo(() => {
    const say = (own: Parameters<typeof condition>[0]) =>
      condition(withNames(own, { segments: segments ?? [], steps: steps ?? [] }));
    const words = {
      t,
      condition: say,
      join: (parts: string[], type: 'conjunction' | 'disjunction') => joinList(language, parts, type),
    };
    return (rule: Rule) => ruleSentence(rule, words);
  }, [t, condition, language, segments, steps]);
}
