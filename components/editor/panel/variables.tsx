'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PanelGroup } from '@/components/fields/panel-group';
import { useFieldFocus } from '@/components/fields/use-field-focus';
import { Button } from '@/components/ui/button';
import { useSettings } from './use-settings';
import { VariableForm } from './variable-form';

const MAX_VARIABLES = 30;

/** What each run carries: usable in rules, waits and messages. */
export function Variables() {
  const t = useTranslations('editor.settings');
  const { settings, change } = useSettings();
  const { variables = [] } = settings;
  const [box, focusField] = useFieldFocus();
  const add = () => {
    change((draft) => {
      draft.variables = [...(draft.variables ?? []), { name: '', type: 'text' }];
    }, `variable:${variables.length}`);
    focusField(`variables.${variables.length}.name`);
  };
  return (
    <div ref={box}>
      <PanelGroup
        field="variables"
        hint={variables.length === 0 ? t('variablesHint') : undefined}
        label={t('variables')}
      >
        {variables.map((variable, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a name that is being typed names nothing yet.
          <VariableForm index={index} key={index} variable={variable} />
        ))}
        {variables.length < MAX_VARIABLES && (
          <Button className="self-start" onClick={add} size="sm" variant="outline">
            <Plus />
            {t('addVariable')}
          </Button>
        )}
      </PanelGroup>
    </div>
  );
}
