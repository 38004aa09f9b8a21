'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { isolate } from '@/i18n/isolate';
import { joinList } from '@/i18n/join-list';
import { useFormat } from '@/i18n/use-format';
import { useLanguage } from '@/i18n/use-language';
import type { Check, Condition } from '@/journey/rules/types';
import type { Json } from '@/shared/json';
import { textOf, type Words } from './condition-texts';

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
    const say = (value: Json): string => {
      if (value === null || value === '') return t('missing');
      if (typeof value === 'number') return format.number(value);
      if (Array.isArray(value)) return joinList(language, value.map(say), 'disjunction');
      return isolate(typeof value === 'string' ? value : JSON.stringify(value));
    };
    const words: Words = { t, format, say, join: (parts) => joinList(language, parts) };
    const condition = (own: Condition): string => textOf(own.kind).asks(own, words);
    const check = (seen: Check): string => {
      const { kind } = seen.condition;
      const actual = textOf(kind).saw(seen, words);
      if (kind !== 'reachable') return t('check', { condition: condition(seen.condition), actual });
      return because('channel', { channel: t(`channels.${seen.condition.channel}`), reason: actual });
    };
    return { condition, check };
  }, [t, because, format, language]);
}
