'use client';

import { useTranslations } from 'next-intl';
import type { PropertyMatch } from '@/journey/graph/types';
import { CheckField } from './check-field';
import { PanelField } from './panel-field';
import { usePanelScope } from './panel-scope';
import { Suggest } from './suggest';

/** Only that order: a property of the event must equal one of the event that let the person in. */
export function EventMatch(props: {
  /** Whose properties are compared. */
  event: string;
  match: PropertyMatch | undefined;
  /** Path of the match in the config. */
  field: string;
  onChange(match: PropertyMatch | undefined, field: string): void;
}) {
  const t = useTranslations('fields.rule');
  const { vocabulary, entryEvent } = usePanelScope();
  const { match, field, onChange } = props;
  const propertiesOf = (wanted: string | null) =>
    vocabulary.events.find(({ name }) => name === wanted)?.properties.map(({ name }) => ({ value: name })) ??
    [];
  const side = (name: keyof PropertyMatch, event: string | null) =>
    match && (
      <PanelField field={`${field}.${name}`} label={t(`match.${name}`)}>
        <Suggest
          dir="ltr"
          value={match[name]}
          onChange={(value) => onChange({ ...match, [name]: value }, `${field}.${name}`)}
          listLabel={t('lists.property')}
          maxLength={150}
          suggestions={propertiesOf(event)}
        />
      </PanelField>
    );
  return (
    <>
      <CheckField
        field={field}
        label={t('match.on')}
        checked={match !== undefined}
        onChange={(checked) =>
          onChange(checked ? { property: '', entryProperty: '' } : undefined, `${field}.on`)
        }
      />
      {match && (
        <div className="grid grid-cols-2 items-start gap-2">
          {side('property', props.event)}
          {side('entryProperty', entryEvent)}
        </div>
      )}
    </>
  );
}
