'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { LiquidField } from '@/components/fields/liquid-field';
import { PairList } from '@/components/fields/pair-list';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import { PatienceField } from '@/components/fields/patience-field';
import { TakenVariables } from '@/components/fields/taken-variables';
import { Input } from '@/components/ui/input';
import { CALL_METHODS, type CallHeader } from '@/journey/calls/types';
import type { PanelProps } from '../registry/node-view';
import { type CallWebhookConfig, PATIENCE_UNITS } from './config';
import { HeaderValue } from './header-value';

/** Whom to ask, what to say, how long to wait, and what to remember of the answer. */
export function Panel({ config, onChange, ...scope }: PanelProps<CallWebhookConfig>) {
  const t = useTranslations('nodes.call-webhook.fields');
  return (
    <PanelScope kind="call-webhook" {...scope}>
      <div className="grid grid-cols-[6.5rem_1fr] items-start gap-2">
        <PanelField field="method" label={t('method')}>
          <ChoiceSelect
            value={config.method}
            onChange={(method) => onChange({ ...config, method }, 'method')}
            choices={CALL_METHODS.map((value) => ({ value, label: value }))}
          />
        </PanelField>
        <LiquidField
          code
          field="url"
          label={t('url')}
          placeholder="https://crm.example.com/hooks"
          maxLength={2_000}
          value={config.url}
          onChange={(url) => onChange({ ...config, url }, 'url')}
        />
      </div>
      <LiquidField
        code
        multiline
        field="body"
        label={t('body')}
        hint={t('bodyHint', { example: '{{ person.city | json }}' })}
        placeholder={'{ "city": {{ person.city | json }} }'}
        maxLength={20_000}
        value={config.body}
        onChange={(body) => onChange({ ...config, body }, 'body')}
      />
      <PairList
        field="headers"
        label={t('headers')}
        hint={config.headers.length > 0 ? t('headersHint') : undefined}
        addLabel={t('addHeader')}
        entries={config.headers}
        blank={{ name: '', value: '' } as CallHeader}
        first="name"
        max={20}
        onChange={(headers, field) => onChange({ ...config, headers: headers.map(asWritten) }, field)}
        row={(header, at, change) => (
          <>
            <PanelField field={`${at}.name`} label={t('headerName')} labelHidden>
              <Input
                dir="ltr"
                placeholder={t('headerName')}
                value={header.name}
                onChange={({ target }) => change({ name: target.value }, 'name')}
              />
            </PanelField>
            <HeaderValue header={header} field={at} secrets={scope.vocabulary.secrets} onChange={change} />
          </>
        )}
      />
      <PatienceField
        label={t('patience')}
        hint={t('patienceHint')}
        value={config.patience}
        units={PATIENCE_UNITS}
        onChange={(patience, field) => onChange({ ...config, patience }, field)}
      />
      <TakenVariables
        field="map"
        label={t('map')}
        hint={t('mapHint')}
        value={config.map}
        onChange={(map, field) => onChange({ ...config, map }, field)}
      />
    </PanelScope>
  );
}

/** What is no secret any more does not name one. */
const asWritten = ({ secret, ...header }: CallHeader): CallHeader =>
  secret === undefined ? header : { ...header, secret };
