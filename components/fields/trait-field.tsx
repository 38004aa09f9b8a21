'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PanelField } from './panel-field';
import { usePanelScope } from './panel-scope';
import { Suggest } from './suggest';
import { useNameSuggestions } from './use-name-suggestions';

/** Name of a trait, with those that were received on offer. */
export function TraitField(props: {
  field: string;
  label: ReactNode;
  hint?: ReactNode;
  placeholder: string;
  value: string;
  onChange(trait: string): void;
}) {
  const t = useTranslations('fields.rule.lists');
  const { traits } = usePanelScope().vocabulary;
  const suggest = useNameSuggestions();
  return (
    <PanelField field={props.field} label={props.label} hint={props.hint}>
      <Suggest
        value={props.value}
        onChange={props.onChange}
        placeholder={props.placeholder}
        listLabel={t('trait')}
        maxLength={150}
        suggestions={suggest(traits)}
      />
    </PanelField>
  );
}
