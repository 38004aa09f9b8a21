import type { useTranslations } from 'next-intl';
import { readGroup } from '@/components/fields/rule-shape';
import { ruleSchema } from '@/journey/rules/schema';
import type { Condition, Rule } from '@/journey/rules/types';

interface SentenceWords {
  t: ReturnType<typeof useTranslations<'rules'>>;
  condition(condition: Condition): string;
  join(parts: string[], type: 'conjunction' | 'disjunction'): string;
}

/** A rule in words, without a full stop. Groups within groups stand in brackets, so that "and" and "or" cannot be mistaken. */
export function ruleSentence(rule: Rule, words: SentenceWords): string {
  return say(rule, words, false);
}

function say(rule: Rule, words: SentenceWords, isInside: boolean): string {
  const { t } = words;
  const group = readGroup(rule);
  if (!group) return row(rule as Condition | Extract<Rule, { kind: 'not' }>, words, isInside);
  const parts = group.rules.map((part) => part.rule);
  if (parts.length === 0) return t('unfinished');
  const isAlone = parts.length === 1;
  const { mode } = group;
  const type = mode === 'all' || mode === 'not-all' ? 'conjunction' : 'disjunction';
  const isPlain = mode === 'all' || mode === 'any';
  const list = words.join(
    parts.map((part) => say(part, words, !isAlone || (isInside && isPlain))),
    type,
  );
  if (isPlain) return isInside && !isAlone ? t('nested', { rule: list }) : list;
  if (isAlone) return t('not', { rule: list });
  return t(mode === 'none' ? 'noneOf' : 'notAllOf', { rules: list });
}

function row(
  rule: Condition | Extract<Rule, { kind: 'not' }>,
  words: SentenceWords,
  isInside: boolean,
): string {
  const { t } = words;
  if (!ruleSchema.safeParse(rule).success) return t('unfinished');
  if (rule.kind === 'not')
    return rule.rule.kind === 'reachable'
      ? t('unreachable', { channel: t(`channels.${rule.rule.channel}`) })
      : t('not', { rule: say(rule.rule, words, false) });
  const text = words.condition(rule);
  const hasParts = rule.kind === 'event' && (rule.within || rule.match || (rule.where?.length ?? 0) > 0);
  return isInside && hasParts ? t('nested', { rule: text }) : text;
}
