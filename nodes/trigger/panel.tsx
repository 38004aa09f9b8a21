'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EventPicker } from '@/components/fields/event-picker';
import { PanelGroup } from '@/components/fields/panel-group';
import { PanelScope } from '@/components/fields/panel-scope';
import { RuleBuilder } from '@/components/fields/rule-builder';
import { blankCondition } from '@/components/fields/rule-shape';
import { Button } from '@/components/ui/button';
import type { PanelProps } from '../registry/node-view';
import type { TriggerConfig } from './definition';

/** The event, and for whom. */
export function Panel({ config, onChange, ...scope }: PanelProps<TriggerConfig>) {
  const t = useTranslations('nodes.trigger.fields');
  const { filter, ...unfiltered } = config;
  return (
    <PanelScope kind="trigger" {...scope} entryEvent={config.event.trim() || null}>
      <EventPicker
        field="event"
        label={t('event')}
        hint={t('eventHint')}
        value={config.event}
        onChange={(event) => onChange({ ...config, event }, 'event')}
      />
      <PanelGroup field="filter" label={t('filter')} hint={t('filterHint')}>
        {filter ? (
          <RuleBuilder
            rule={filter}
            field="filter"
            subject="property"
            onChange={(rule, field) => onChange({ ...config, filter: rule }, field)}
            onClear={() => onChange(unfiltered, 'filter')}
          />
        ) : (
          <Button
            variant="outline"
            size="sm"
            className="self-start"
            onClick={() => onChange({ ...config, filter: blankCondition('property') }, 'filter')}
          >
            <Plus />
            {t('addFilter')}
          </Button>
        )}
      </PanelGroup>
    </PanelScope>
  );
}
