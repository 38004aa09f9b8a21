'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { isolate } from '@/i18n/isolate';
import { useFormat } from '@/i18n/use-format';
import { useLanguage } from '@/i18n/use-language';
import type { Check, Condition } from '@/journey/rules/types';
import type { Json } from '@/shared/json';

export interface RuleText {
  condition(condition: Condition): string;
  /** A condition with what it saw: the piece a reason is made of. */
  check(check: Check): string;
}

/** Conditions and what they saw, in the reader's words. */
export function useRuleText(): RuleText {
  const t = useTranslations('rules');
  const because = useTranslations('reasons.because');
  const format = useFormat();
  const { language } = useLanguage();
  return useMemo(() => {
    const list = new Intl.ListFormat(language, { type: 'disjunction' });
    const say = (value: Json): string => {
      if (value === null || value === '') return t('missing');
      if (typeof value === 'number') return format.number(value);
      if (Array.isArray(value)) return list.format(value.map(say));
      return isolate(typeof value === 'string' ? value : JSON.stringify(value));
    };
    const condition = (rule: Condition): string => {
      if (rule.kind === 'reachable') return t('reachable', { channel: t(`channels.${rule.channel}`) });
      const subject = t(`subjects.${rule.kind}`, { name: isolate(rule.name) });
      const operator = t(`operators.${rule.op}` as 'operators.equals');
      if (rule.value === undefined) return t('conditionWithoutValue', { subject, operator });
      return t('condition', { subject, operator, value: say(rule.value) });
    };
    const check = (seen: Check): string => {
      if (seen.condition.kind !== 'reachable')
        return t('check', { condition: condition(seen.condition), actual: say(seen.actual) });
      const reason = t(`reach.${seen.detail?.reason ?? 'reachable'}` as 'reach.reachable');
      const since = seen.detail?.since;
      return because('channel', {
        channel: t(`channels.${seen.condition.channel}`),
        reason: since ? t('reachSince', { reason, since: format.date(since) }) : reason,
      });
    };
    return { condition, check };
  }, [t, because, format, language]);
}
