'use client';

import { LockKeyhole } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { PanelField } from '@/components/fields/panel-field';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import type { CallHeader } from '@/journey/calls/types';
import type { PanelVocabulary } from '../registry/node-view';

/** What a header says: a text that stands in the journey, or one of the workspace's secrets, of which only the name does. */
export function HeaderValue(props: {
  header: CallHeader;
  /** Path in the config. */
  field: string;
  secrets: PanelVocabulary['secrets'];
  onChange(part: Partial<CallHeader>, field: string): void;
}) {
  const t = useTranslations('nodes.call-webhook.fields');
  const { header, field, secrets = [], onChange } = props;
  const isSecret = header.secret !== undefined;
  const isKnown = secrets.some(({ name }) => name === header.secret);
  const choices = secrets.map(({ name, host }) => ({ value: name, label: `${name} · ${host}` }));
  const toggle = () => {
    const secret = isSecret ? undefined : (secrets[0]?.name ?? '');
    onChange({ value: '', secret } as Partial<CallHeader>, secret === undefined ? 'value' : 'secret');
  };
  return (
    <div className="flex items-start gap-1">
      <div className="min-w-0 flex-1">
        {isSecret ? (
          <PanelField
            field={`${field}.secret`}
            label={t('secret')}
            labelHidden
            hint={secrets.length === 0 ? t('noSecrets') : undefined}
          >
            <ChoiceSelect
              value={header.secret ?? ''}
              onChange={(secret) => onChange({ secret }, 'secret')}
              choices={
                isKnown || !header.secret
                  ? choices
                  : [...choices, { value: header.secret, label: header.secret }]
              }
            />
          </PanelField>
        ) : (
          <PanelField field={`${field}.value`} label={t('headerValue')} labelHidden>
            <Input
              dir="ltr"
              placeholder={t('headerValue')}
              value={header.value}
              onChange={({ target }) => onChange({ value: target.value }, 'value')}
            />
          </PanelField>
        )}
      </div>
      <Button
        variant="ghost"
        size="icon-sm"
        aria-pressed={isSecret}
        aria-label={t('useSecret')}
        title={t('useSecret')}
        onClick={toggle}
      >
        <LockKeyhole />
      </Button>
    </div>
  );
}
