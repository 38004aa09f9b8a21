'use client';

import { useTranslations } from 'next-intl';
import { LiquidField } from '@/components/fields/liquid-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { PatienceField } from '@/components/fields/patience-field';
import { PATIENCE_UNITS } from '@/journey/schema/patience';
import type { PanelProps } from '../registry/node-view';
import type { ApprovalConfig } from './definition';

/** What is to be agreed to, and how long people wait. */
export function Panel({ config, onChange, ...scope }: PanelProps<ApprovalConfig>) {
  const t = useTranslations('nodes.approval.fields');
  return (
    <PanelScope kind="approval" {...scope}>
      <LiquidField
        field="title"
        label={t('title')}
        value={config.title}
        maxLength={200}
        placeholder={t('titlePlaceholder')}
        onChange={(title) => onChange({ ...config, title }, 'title')}
      />
      <LiquidField
        field="text"
        label={t('text')}
        hint={t('textHint', { example: '{{ person.city }}' })}
        value={config.text}
        maxLength={2_000}
        multiline
        onChange={(text) => onChange({ ...config, text }, 'text')}
      />
      <PatienceField
        label={t('patience')}
        hint={t('patienceHint')}
        value={config.patience}
        units={PATIENCE_UNITS}
        onChange={(patience, field) => onChange({ ...config, patience }, field)}
      />
    </PanelScope>
  );
}
