'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { Rule } from '@/journey/rules/types';
import { blankCondition } from './blank-condition';
import { PanelGroup } from './panel-group';
import { RuleBuilder } from './rule-builder';

/** For whom a trigger is meant, beyond what it waits for. */
export function EntryFilter<Config extends { filter?: Rule | undefined }>(props: {
  config: Config;
  /** What a new condition looks at first. */
  subject: 'trait' | 'property';
  onChange(config: Config, field: string): void;
}) {
  const t = useTranslations('fields.entryFilter');
  const { config, subject, onChange } = props;
  const { filter, ...unfiltered } = config;
  return (
    <PanelGroup field="filter" label={t('label')} hint={t(`hint.${subject}`)}>
      {filter ? (
        <RuleBuilder
          rule={filter}
          field="filter"
          subject={subject}
          onChange={(rule, field) => onChange({ ...config, filter: rule }, field)}
          onClear={() => onChange(unfiltered as Config, 'filter')}
        />
      ) : (
        <Button
          variant="outline"
          size="sm"
          className="self-start"
          onClick={() => onChange({ ...config, filter: blankCondition(subject) }, 'filter')}
        >
          <Plus />
          {t('add')}
        </Button>
      )}
    </PanelGroup>
  );
}
