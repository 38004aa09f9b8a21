'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { PanelField } from '@/components/fields/panel-field';
import { usePanelScope } from '@/components/fields/panel-scope';
import { Suggest } from '@/components/fields/suggest';
import { Checkbox } from '@/components/ui/checkbox';
import { Label } from '@/components/ui/label';
import type { ExitRule } from '@/journey/graph/types';

interface ExitMatchProps {
  /** Whose properties are compared. */
  event: string;
  match: ExitRule['match'];
  /** Path in the settings. */
  field: string;
  onChange(match: ExitRule['match'], field: string): void;
}

/** Only that order: a property of the event must equal one of the event that let the person in. */
export function ExitMatch({ event, match, field, onChange }: ExitMatchProps) {
  const t = useTranslations('editor.settings');
  const id = useId();
  const { vocabulary, entryEvent } = usePanelScope();
  const propertiesOf = (wanted: string | null) =>
    vocabulary.events.find(({ name }) => name === wanted)?.properties.map(({ name }) => ({ value: name })) ??
    [];

  return (
    <div className="flex flex-col gap-2">
      <div className="flex items-center gap-2">
        <Checkbox
          checked={match !== undefined}
          id={id}
          onCheckedChange={(checked) =>
            onChange(checked ? { property: '', entryProperty: '' } : undefined, `${field}.on`)
          }
        />
        <Label htmlFor={id}>{t('match')}</Label>
      </div>
      {match && (
        <div className="grid grid-cols-2 gap-2">
          <PanelField field={`${field}.property`} label={t('matchProperty')}>
            <Suggest
              dir="ltr"
              listLabel={t('properties')}
              onChange={(property) => onChange({ ...match, property }, `${field}.property`)}
              suggestions={propertiesOf(event)}
              value={match.property}
            />
          </PanelField>
          <PanelField field={`${field}.entryProperty`} label={t('matchEntryProperty')}>
            <Suggest
              dir="ltr"
              listLabel={t('properties')}
              onChange={(entryProperty) => onChange({ ...match, entryProperty }, `${field}.entryProperty`)}
              suggestions={propertiesOf(entryEvent)}
              value={match.entryProperty}
            />
          </PanelField>
        </div>
      )}
    </div>
  );
}
