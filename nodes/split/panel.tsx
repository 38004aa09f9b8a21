'use client';

import { useTranslations } from 'next-intl';
import { ArmList } from '@/components/fields/arm-list';
import { PanelScope } from '@/components/fields/panel-scope';
import { TextField } from '@/components/fields/text-field';
import type { PanelProps } from '../registry/node-view';
import type { SplitConfig } from './definition';

/** The ways with their shares, and whether other steps draw the same. */
export function Panel({ config, onChange, ...scope }: PanelProps<SplitConfig>) {
  const t = useTranslations('nodes.split.fields');
  const rename = (draw: string) => {
    const { draw: _old, ...unnamed } = config;
    onChange(draw === '' ? unnamed : { ...unnamed, draw }, 'draw');
  };
  return (
    <PanelScope kind="split" {...scope}>
      <ArmList arms={config.arms} onChange={(arms, field) => onChange({ ...config, arms }, field)} />
      <TextField
        field="draw"
        label={t('draw')}
        hint={t('drawHint')}
        value={config.draw ?? ''}
        maxLength={60}
        onChange={rename}
      />
    </PanelScope>
  );
}
