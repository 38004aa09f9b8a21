'use client';

import { useTranslations } from 'next-intl';
import type { ReachableCondition, Rule } from '@/journey/rules/types';
import { CHANNELS, type Channel } from '@/shared/channel';
import { ChoiceSelect } from './choice-select';
import type { ConditionFormProps } from './condition-form';
import { PanelField } from './panel-field';

/** Whether a channel can, or cannot, reach the person. */
export function ReachableRow(props: ConditionFormProps<ReachableCondition>) {
  const t = useTranslations('fields.rule');
  const channelName = useTranslations('rules.channels');
  const { condition, isNegated, field, onChange } = props;
  const { channel } = condition;
  const write = (reachable: Channel, not: boolean) => {
    const rule: Rule = { kind: 'reachable', channel: reachable };
    onChange(not ? { kind: 'not', rule } : rule, `${field}.channel`);
  };
  return (
    <>
      <PanelField
        field={isNegated ? `${field}.rule.channel` : `${field}.channel`}
        label={t('channel')}
        labelHidden
      >
        <ChoiceSelect
          value={channel}
          onChange={(next) => write(next, isNegated)}
          choices={CHANNELS.map((value) => ({ value, label: channelName(value) }))}
        />
      </PanelField>
      <PanelField
        field={`${field}.kind`}
        label={t('operator')}
        labelHidden
        className="@min-[17rem]:col-span-2"
      >
        <ChoiceSelect
          value={isNegated ? 'cannot' : 'can'}
          onChange={(next) => write(channel, next === 'cannot')}
          choices={[
            { value: 'can', label: t('can') },
            { value: 'cannot', label: t('cannot') },
          ]}
        />
      </PanelField>
    </>
  );
}
