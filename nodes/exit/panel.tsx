'use client';

import { useTranslations } from 'next-intl';
import { PanelScope } from '@/components/fields/panel-scope';
import { TextField } from '@/components/fields/text-field';
import type { PanelProps } from '../registry/node-view';
import type { ExitConfig } from './definition';

/** Why people leave here. */
export function Panel({ config, onChange, ...scope }: PanelProps<ExitConfig>) {
  const t = useTranslations('nodes.exit.fields');
  return (
    <PanelScope kind="exit" {...scope}>
      <TextField
        field="note"
        label={t('note')}
        hint={t('noteHint')}
        value={config.note ?? ''}
        maxLength={200}
        placeholder={t('notePlaceholder')}
        onChange={(note) => onChange(note === '' ? {} : { note }, 'note')}
      />
    </PanelScope>
  );
}
