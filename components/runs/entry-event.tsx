'use client';

import { useTranslations } from 'next-intl';
import { useEventName } from '@/components/nodes/use-event-name';
import { PropertyList } from '@/components/people/property-list';
import type { RunView } from '@/server/read/views/run-views';

/** The event that let the person in: what rules and templates read as `event`. */
export function EntryEvent({ run }: { run: RunView }) {
  const t = useTranslations('runs.run');
  const eventName = useEventName();
  return (
    <section className="space-y-2">
      <h2 className="font-semibold text-sm">
        {t('entry')}
        {run.entryEvent ? (
          <>
            {' '}
            <bdi className="font-normal text-muted-foreground">{eventName(run.entryEvent)}</bdi>
          </>
        ) : null}
      </h2>
      <PropertyList values={run.entry} empty={t('noProperties')} />
      <dl className="flex flex-wrap gap-x-4 gap-y-1 text-muted-foreground text-xs">
        <dt>{t('id')}</dt>
        <dd dir="ltr" className="break-all font-mono">
          {run.id}
        </dd>
        {run.instanceKey ? (
          <>
            <dt>{t('instanceKey')}</dt>
            <dd dir="ltr" className="break-all font-mono">
              {run.instanceKey}
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}
