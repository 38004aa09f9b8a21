'use client';

import { useTranslations } from 'next-intl';
import { blankCondition } from '@/components/fields/blank-condition';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { PanelField } from '@/components/fields/panel-field';
import { PanelGroup } from '@/components/fields/panel-group';
import { RuleBuilder } from '@/components/fields/rule-builder';
import { Button } from '@/components/ui/button';
import type { Audience } from '@/journey/graph/types';
import { useSettings } from './use-settings';

const ON_LEAVE = ['skip', 'exit'] as const;

/** Whom the journey is for: asked at entry, and again before each message. */
export function AudienceField() {
  const t = useTranslations('editor.settings');
  const { settings, change } = useSettings();
  const { audience } = settings;
  const edit = (next: Audience | undefined, at: string) =>
    change((draft) => {
      if (next) draft.audience = next;
      else delete draft.audience;
    }, at);

  if (!audience) {
    return (
      <PanelGroup field="audience" hint={t('audienceHint')} label={t('audience')}>
        <Button
          className="self-start"
          onClick={() => edit({ rule: blankCondition('trait'), onLeave: 'skip' }, 'audience.on')}
          size="sm"
          variant="outline"
        >
          {t('addAudience')}
        </Button>
      </PanelGroup>
    );
  }
  return (
    <PanelGroup field="audience" label={t('audience')}>
      <div className="flex flex-col gap-3 rounded-lg border border-border p-3">
        <RuleBuilder
          field="audience.rule"
          onChange={(rule, at) => edit({ ...audience, rule }, at)}
          onClear={() => edit(undefined, 'audience.clear')}
          rule={audience.rule}
        />
        <PanelField
          field="audience.onLeave"
          hint={t(`audienceLeaveHint.${audience.onLeave}`)}
          label={t('audienceLeave')}
        >
          <ChoiceSelect
            choices={ON_LEAVE.map((value) => ({ value, label: t(`audienceLeaves.${value}`) }))}
            onChange={(onLeave) => edit({ ...audience, onLeave }, 'audience.onLeave')}
            value={audience.onLeave}
          />
        </PanelField>
      </div>
    </PanelGroup>
  );
}
