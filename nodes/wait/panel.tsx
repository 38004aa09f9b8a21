'use client';

import { useTranslations } from 'next-intl';
import { PanelScope } from '@/components/fields/panel-scope';
import { WaitFields } from '@/components/fields/wait-fields';
import type { WaitSpec } from '@/journey/schema/wait-spec';
import type { PanelProps } from '../registry/node-view';

/** How long, or until when. */
export function Panel({ config, onChange, ...scope }: PanelProps<WaitSpec>) {
  const t = useTranslations('nodes.wait.fields');
  return (
    <PanelScope kind="wait" {...scope}>
      <WaitFields label={t('mode')} hint={t('modeHint')} spec={config} onChange={onChange} />
    </PanelScope>
  );
}
