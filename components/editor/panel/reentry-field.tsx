'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { NumberInput } from '@/components/fields/number-input';
import { PanelField } from '@/components/fields/panel-field';
import type { Reentry } from '@/journey/graph/types';
import { useSettings } from './use-settings';

const MODES = ['off', 'after-exit', 'after', 'always'] as const;
const DEFAULT_DAYS = 30;

const ofMode = (mode: Reentry['mode']): Reentry =>
  mode === 'after' ? { mode, days: DEFAULT_DAYS } : { mode };

/** Whether somebody who was in the journey may enter it again. */
export function ReentryField() {
  const t = useTranslations('editor.settings');
  const { settings, change } = useSettings();
  const { reentry } = settings;
  return (
    <>
      <PanelField field="reentry" hint={t(`reentryHint.${reentry.mode}`)} label={t('reentry')}>
        <ChoiceSelect
          choices={MODES.map((value) => ({ value, label: t(`reentryMode.${value}`) }))}
          onChange={(mode) =>
            change((draft) => {
              draft.reentry = ofMode(mode);
            }, 'reentry')
          }
          value={reentry.mode}
        />
      </PanelField>
      {reentry.mode === 'after' && (
        <PanelField field="reentry.days" label={t('reentryDays')}>
          <NumberInput
            onChange={(days) =>
              change((draft) => {
                // What was typed instead of a number stays until it is corrected; the check names it.
                draft.reentry = { mode: 'after', days: days as number };
              }, 'reentry.days')
            }
            value={reentry.days}
          />
        </PanelField>
      )}
    </>
  );
}
