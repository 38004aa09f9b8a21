'use client';

import { useTranslations } from 'next-intl';
import { PanelField } from '@/components/fields/panel-field';
import { Suggest } from '@/components/fields/suggest';
import { useNames } from '@/components/fields/use-names';
import { useSettings } from './use-settings';

/** One run per order instead of one per person, for instance. */
export function InstanceKeyField() {
  const t = useTranslations('editor.settings');
  const { settings, change } = useSettings();
  const properties = useNames('property');
  return (
    <PanelField field="instanceKey" hint={t('instanceKeyHint')} label={t('instanceKey')}>
      <Suggest
        dir="ltr"
        listLabel={t('properties')}
        onChange={(value) =>
          change((draft) => {
            if (value) draft.instanceKey = value;
            else delete draft.instanceKey;
          }, 'instanceKey')
        }
        placeholder={t('instanceKeyPlaceholder')}
        suggestions={properties.map(({ name }) => ({ value: name }))}
        value={settings.instanceKey ?? ''}
      />
    </PanelField>
  );
}
