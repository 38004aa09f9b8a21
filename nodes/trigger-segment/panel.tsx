'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { EntryFilter } from '@/components/fields/entry-filter';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { SegmentPicker } from '@/components/fields/segment-picker';
import type { PanelProps } from '../registry/node-view';
import { CHANGES, type TriggerSegmentConfig } from './definition';

/** Which segment, and whether its door is used inwards or outwards. */
export function Panel({ config, onChange, ...scope }: PanelProps<TriggerSegmentConfig>) {
  const t = useTranslations('nodes.trigger-segment.fields');
  return (
    <PanelScope kind="trigger-segment" {...scope}>
      <SegmentPicker
        field="segment"
        label={t('segment')}
        hint={t('segmentHint')}
        value={config.segment}
        onChange={(segment) => onChange({ ...config, segment }, 'segment')}
      />
      <PanelField field="change" label={t('change')}>
        <ChoiceSelect
          value={config.change}
          onChange={(change) => onChange({ ...config, change }, 'change')}
          choices={CHANGES.map((value) => ({ value, label: t(`changes.${value}`) }))}
        />
      </PanelField>
      <EntryFilter config={config} subject="trait" onChange={onChange} />
    </PanelScope>
  );
}
