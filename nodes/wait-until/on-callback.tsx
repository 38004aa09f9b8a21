'use client';

import { useTranslations } from 'next-intl';
import { PanelField } from '@/components/fields/panel-field';
import { TakenVariables } from '@/components/fields/taken-variables';
import { CodeBlock } from '@/components/ui/code-block';
import { Input } from '@/components/ui/input';
import type { WaitOn } from './config';
import type { OnFormProps } from './on-form';

/** Another system calls an address that only this run has; here is how a message or a call tells it. */
export function OnCallback({ on, field, onChange }: OnFormProps<Extract<WaitOn, { kind: 'callback' }>>) {
  const t = useTranslations('nodes.wait-until.fields');
  const { map = [], ...plain } = on;
  return (
    <>
      <PanelField field={`${field}.name`} label={t('callbackName')} hint={t('callbackHint')}>
        <Input
          dir="ltr"
          maxLength={40}
          value={on.name}
          onChange={({ target }) => onChange({ ...on, name: target.value }, `${field}.name`)}
        />
      </PanelField>
      {on.name && <CodeBlock code={`{{ run.callback }}/${on.name}`} label={t('callbackAddress')} />}
      <TakenVariables
        field={`${field}.map`}
        label={t('map')}
        hint={t('mapHint')}
        value={map}
        onChange={(next, at) => onChange(next.length > 0 ? { ...plain, map: next } : plain, at)}
      />
    </>
  );
}
