'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PanelGroup } from '@/components/fields/panel-group';
import { useFieldFocus } from '@/components/fields/use-field-focus';
import { Button } from '@/components/ui/button';
import { nextId } from '@/journey/graph/next-id';
import { ExitRuleForm } from './exit-rule-form';
import { useSettings } from './use-settings';

const MAX_RULES = 20;

/** Events that make people leave at once, in the middle of any wait. */
export function ExitRules() {
  const t = useTranslations('editor.settings');
  const { settings, change } = useSettings();
  const { exits } = settings;
  const [box, focusField] = useFieldFocus();
  const add = () => {
    change((draft) => {
      const ids = draft.exits.map(({ id }) => id);
      draft.exits.push({ id: nextId('exit', ids), event: '' });
    }, `exit:${exits.length}`);
    focusField(`exits.${exits.length}.event`);
  };
  return (
    <div ref={box}>
      <PanelGroup field="exits" hint={exits.length === 0 ? t('exitsHint') : undefined} label={t('exits')}>
        {exits.map((rule, index) => (
          <ExitRuleForm index={index} key={rule.id} rule={rule} />
        ))}
        {exits.length < MAX_RULES && (
          <Button className="self-start" onClick={add} size="sm" variant="outline">
            <Plus />
            {t('addExit')}
          </Button>
        )}
      </PanelGroup>
    </div>
  );
}
