'use client';

import { useTranslations } from 'next-intl';
import { Input } from '@/components/ui/input';
import { MAX_TAKEN } from '@/journey/schema/taken-variables';
import { PairList } from './pair-list';
import { PanelField } from './panel-field';
import { VariableField } from './variable-field';

interface Taken {
  variable: string;
  path: string;
}

/** Which variables of the journey are filled from the JSON of an answer, and by what in it. */
export function TakenVariables(props: {
  field: string;
  label: string;
  hint: string;
  value: readonly Taken[];
  onChange(value: Taken[], field: string): void;
}) {
  const t = useTranslations('fields.takenVariables');
  return (
    <PairList
      field={props.field}
      label={props.label}
      hint={props.hint}
      addLabel={t('add')}
      entries={props.value}
      blank={{ variable: '', path: '' }}
      first="variable"
      max={MAX_TAKEN}
      onChange={props.onChange}
      row={({ variable, path }, at, change) => (
        <>
          <VariableField
            field={`${at}.variable`}
            label={t('variable')}
            labelHidden
            value={variable}
            onChange={(name) => change({ variable: name }, 'variable')}
          />
          <PanelField field={`${at}.path`} label={t('path')} labelHidden>
            <Input
              dir="ltr"
              maxLength={200}
              placeholder={t('path')}
              value={path}
              onChange={({ target }) => change({ path: target.value }, 'path')}
            />
          </PanelField>
        </>
      )}
    />
  );
}
