'use client';

import { useTranslations } from 'next-intl';
import { Input } from '@/components/ui/input';
import type { ValueSource } from '@/journey/graph/types';
import { ChoiceSelect } from './choice-select';
import { PanelField } from './panel-field';
import { textOf } from './sample-text';
import { Suggest } from './suggest';
import { useSourceNames } from './use-source-names';

const KINDS = ['literal', 'property', 'trait', 'variable'] as const;

const ofKind = (from: ValueSource['from']): ValueSource =>
  from === 'literal' ? { from, value: '' } : { from, name: '' };

/** A fixed value, or where to read one. */
export function ValueSourceField(props: {
  field: string;
  value: ValueSource;
  onChange(value: ValueSource, field: string): void;
}) {
  const t = useTranslations('fields.source');
  const { field, value, onChange } = props;
  const names = useSourceNames(value.from);
  return (
    <div className="grid grid-cols-2 items-start gap-2">
      <PanelField field={`${field}.from`} label={t('from')} labelHidden>
        <ChoiceSelect
          value={value.from}
          onChange={(from) => onChange(ofKind(from), `${field}.from`)}
          choices={KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
      </PanelField>
      {value.from === 'literal' ? (
        <PanelField field={`${field}.value`} label={t('value')} labelHidden>
          <Input
            dir="auto"
            placeholder={t('valuePlaceholder')}
            value={textOf(value.value) ?? ''}
            onChange={(event) => onChange({ from: 'literal', value: event.target.value }, `${field}.value`)}
          />
        </PanelField>
      ) : (
        <PanelField field={`${field}.name`} label={t('name')} labelHidden>
          <Suggest
            dir="ltr"
            listLabel={t('list')}
            maxLength={150}
            value={value.name}
            onChange={(name) => onChange({ from: value.from, name }, `${field}.name`)}
            suggestions={names.map((name) => ({ value: name }))}
          />
        </PanelField>
      )}
    </div>
  );
}
