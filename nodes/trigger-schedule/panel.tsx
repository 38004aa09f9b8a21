'use client';

import { useTranslations } from 'next-intl';
import { ChoiceSelect } from '@/components/fields/choice-select';
import { EntryFilter } from '@/components/fields/entry-filter';
import { PanelField } from '@/components/fields/panel-field';
import { PanelScope } from '@/components/fields/panel-scope';
import type { Schedule, ScheduleKind } from '@/journey/calendar/types';
import type { PanelProps } from '../registry/node-view';
import { CLOCKS, type TriggerScheduleConfig } from './definition';
import { ScheduleFields } from './schedule-fields';

/** While it is written it may be a schedule that the form itself does not offer. */
type TriggerScheduleDraft = Omit<TriggerScheduleConfig, 'schedule'> & { schedule: Schedule };

/** What each kind begins with. */
const BLANK: { [Kind in Schedule['kind']]: Extract<Schedule, { kind: Kind }> } = {
  once: { kind: 'once', date: '', at: '10:00' },
  daily: { kind: 'daily', at: '10:00' },
  weekly: { kind: 'weekly', weekdays: [6], at: '10:00' },
  monthly: { kind: 'monthly', calendar: 'persian', day: 1, at: '10:00' },
  cron: { kind: 'cron', pattern: '' },
};

const KINDS = Object.keys(BLANK) as ScheduleKind[];

/** When, and on whose clock. */
export function Panel({ config, onChange, ...scope }: PanelProps<TriggerScheduleDraft>) {
  const t = useTranslations('nodes.trigger-schedule.fields');
  const { schedule } = config;
  return (
    <PanelScope kind="trigger-schedule" {...scope}>
      <PanelField field="schedule.kind" label={t('kind')}>
        <ChoiceSelect
          value={schedule.kind}
          onChange={(kind) => onChange({ ...config, schedule: BLANK[kind] }, 'schedule.kind')}
          choices={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
      </PanelField>
      <ScheduleFields
        schedule={schedule}
        onChange={(next, field) => onChange({ ...config, schedule: next }, field)}
      />
      <PanelField field="clock" label={t('clock')} hint={t(`clockHint.${config.clock}`)}>
        <ChoiceSelect
          value={config.clock}
          onChange={(clock) => onChange({ ...config, clock }, 'clock')}
          choices={CLOCKS.map((value) => ({ value, label: t(`clocks.${value}`) }))}
        />
      </PanelField>
      <EntryFilter config={config} subject="trait" onChange={onChange} />
    </PanelScope>
  );
}
