'use client';

import { useTranslations } from 'next-intl';
import { PanelScope } from '@/components/fields/panel-scope';
import { TextField } from '@/components/fields/text-field';
import type { PanelProps } from '../registry/node-view';
import type { NoteConfig } from './definition';

/** The words. */
export function Panel({ config, onChange, ...scope }: PanelProps<NoteConfig>) {
  const t = useTranslations('nodes.note.fields');
  return (
    <PanelScope kind="note" {...scope}>
      <TextField
        field="text"
        label={t('text')}
        hint={t('textHint')}
        value={config.text ?? ''}
        maxLength={500}
        multiline
        placeholder={t('textPlaceholder')}
        onChange={(text) => onChange(text === '' ? {} : { text }, 'text')}
      />
    </PanelScope>
  );
}
