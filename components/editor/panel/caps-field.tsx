'use client';

import { useTranslations } from 'next-intl';
import { NumberInput } from '@/components/fields/number-input';
import { PanelField } from '@/components/fields/panel-field';
import { PanelGroup } from '@/components/fields/panel-group';
import type { EntryCaps } from '@/journey/graph/types';
import { useSettings } from './use-settings';

const LIMITS = ['total', 'perDay'] as const;

/** How many people the journey lets in at most. */
export function CapsField() {
  const t = useTranslations('editor.settings');
  const { settings, change } = useSettings();
  const caps: EntryCaps = settings.caps ?? {};
  const limit = (name: (typeof LIMITS)[number], typed: number | string) =>
    change((draft) => {
      const { [name]: _, ...others } = draft.caps ?? {};
      // What was typed instead of a number stays until it is corrected; the check names it.
      const next = typed === '' ? others : { ...others, [name]: typed as number };
      if (Object.keys(next).length > 0) draft.caps = next;
      else delete draft.caps;
    }, `caps.${name}`);
  return (
    <PanelGroup field="caps" hint={t('capsHint')} label={t('caps')}>
      <div className="grid grid-cols-2 items-start gap-2">
        {LIMITS.map((name) => (
          <PanelField field={`caps.${name}`} key={name} label={t(`cap.${name}`)}>
            <NumberInput
              inputMode="numeric"
              onChange={(typed) => limit(name, typed)}
              placeholder={t('capNone')}
              value={caps[name]}
            />
          </PanelField>
        ))}
      </div>
    </PanelGroup>
  );
}
