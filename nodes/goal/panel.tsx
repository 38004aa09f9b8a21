'use client';

import { useTranslations } from 'next-intl';
import { CheckField } from '@/components/fields/check-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { TextField } from '@/components/fields/text-field';
import type { PanelProps } from '../registry/node-view';
import type { GoalConfig } from './definition';

/** What is reached, and whether that ends the journey. */
export function Panel({ config, onChange, ...scope }: PanelProps<GoalConfig>) {
  const t = useTranslations('nodes.goal.fields');
  const { leave } = config;
  return (
    <PanelScope kind="goal" {...scope}>
      <TextField
        field="name"
        label={t('name')}
        value={config.name ?? ''}
        maxLength={120}
        placeholder={t('namePlaceholder')}
        onChange={(name) => onChange(name === '' ? { leave } : { name, leave }, 'name')}
      />
      <CheckField
        field="leave"
        label={t('leave')}
        hint={t('leaveHint')}
        checked={leave}
        onChange={(checked) => onChange({ ...config, leave: checked }, 'leave')}
      />
    </PanelScope>
  );
}
