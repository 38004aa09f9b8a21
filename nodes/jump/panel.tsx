'use client';

import { useTranslations } from 'next-intl';
import { NumberInput } from '@/components/fields/number-input';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import type { PanelProps } from '../registry/node-view';

/** What was typed instead of a number stands in `max` until it is corrected. */
interface JumpDraft {
  max: number | string;
}

/** How often to go back. */
export function Panel({ config, onChange, ...scope }: PanelProps<JumpDraft>) {
  const t = useTranslations('nodes.jump.fields');
  return (
    <PanelScope kind="jump" {...scope}>
      <PanelField field="max" label={t('max')} hint={t('maxHint')}>
        <NumberInput
          inputMode="numeric"
          value={config.max}
          onChange={(max) => onChange({ ...config, max }, 'max')}
        />
      </PanelField>
    </PanelScope>
  );
}
