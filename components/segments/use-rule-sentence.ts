'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useRuleText } from '@/components/runs/use-rule-text';
import { useLanguage } from '@/i18n/use-language';
import type { Rule } from '@/journey/rules/types';

/** A whole rule in one sentence. */
export function useRuleSentence(): (rule: Rule) => string {
  const t = useTranslations('rules');
  const { condition } = useRuleText();
  const { language } = useLanguage();
  return useMemo(() => {
    const lists = {
      all: new Intl.ListFormat(language, { type: 'conjunction' }),
      any: new Intl.ListFormat(language, { type: 'disjunction' }),
    };
    const say = (rule: Rule): string => {
      if (rule.kind === 'not') return t('not', { rule: say(rule.rule) });
      if (rule.kind !== 'all' && rule.kind !== 'any') return condition(rule);
      return lists[rule.kind].format(rule.rules.map(say));
    };
    return say;
  }, [t, condition, language]);
}
