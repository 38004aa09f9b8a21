'use client';

import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { PanelField } from '@/components/fields/panel-field';
import { ValueSourceField } from '@/components/fields/value-source-field';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { VARIABLE_TYPES, type Variable } from '@/journey/graph/types';
import { useSettings } from './use-settings';

/** One variable: its name, its type, and what it begins with. */
export function VariableForm({ variable, index }: { variable: Variable; index: number }) {
  const t = useTranslations('editor.settings');
  const { change } = useSettings();
  const field = `variables.${index}`;
  const edit = (recipe: (draft: Variable) => void, at: string) =>
    change((draft) => {
      const own = draft.variables?.[index];
      if (own) recipe(own);
    }, at);

  return (
    <div className="flex flex-col gap-2 rounded-lg border border-border p-3" data-field={field}>
      <div className="grid grid-cols-[1fr_1fr_auto] items-start gap-2">
        <PanelField field={`${field}.name`} label={t('variableName')} labelHidden>
          <Input
            dir="ltr"
            maxLength={64}
            onChange={({ target }) =>
              edit((draft) => {
                draft.name = target.value;
              }, `${field}.name`)
            }
            placeholder={t('variableName')}
            value={variable.name}
          />
        </PanelField>
        <PanelField field={`${field}.type`} label={t('variableType')} labelHidden>
          <ChoiceSelect
            choices={VARIABLE_TYPES.map((value) => ({ value, label: t(`variableTypes.${value}`) }))}
            onChange={(type) =>
              edit((draft) => {
                draft.type = type;
              }, `${field}.type`)
            }
            value={variable.type}
          />
        </PanelField>
        <Button
          aria-label={t('removeVariable', { name: variable.name })}
          onClick={() =>
            change((draft) => {
              draft.variables = draft.variables?.filter((_, at) => at !== index);
              if (draft.variables?.length === 0) delete draft.variables;
            }, `${field}.remove`)
          }
          size="icon-sm"
          variant="ghost"
        >
          <Trash2 />
        </Button>
      </div>
      <ValueSourceField
        field={`${field}.initial`}
        onChange={(initial, at) =>
          edit((draft) => {
            draft.initial = initial;
          }, at)
        }
        value={variable.initial ?? { from: 'literal', value: '' }}
      />
    </div>
  );
}
