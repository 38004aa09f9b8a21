'use client';

import { useTranslations } from 'next-intl';
import { usePanelScope } from '@/components/fields/panel-scope';
import type { Rule } from '@/journey/rules/types';
import { RuleCount } from './rule-count';
import { useRuleSentence } from './use-rule-sentence';

/** What a rule says, in a sentence. */
export function RuleWords({ rule }: { rule: Rule }) {
  const t = useTranslations('rules');
  const { steps } = usePanelScope().vocabulary;
  const sentence = useRuleSentence(steps);
  return (
    <p data-rule-sentence className="rounded-md bg-muted px-2.5 py-2 text-[13px] leading-relaxed">
      {t('sentence', { rule: sentence(rule) })}
    </p>
  );
}

/** What a rule says, and whom it means right now. */
export function RuleNote({ rule }: { rule: Rule }) {
  return (
    <div className="flex flex-col gap-1.5">
      <RuleWords rule={rule} />
      <RuleCount rule={rule} />
    </div>
  );
}
