'use client';

import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useFormat } from '@/i18n/use-format';
import type { Overview } from '@/server/read/views/workspace-views';
import { FigureCard } from './figure-card';

/** The four numbers of the workspace. */
export function Figures({ overview }: { overview: Overview }) {
  const t = useTranslations('home.figures');
  const format = useFormat();
  const base = `/w/${useWorkspace().slug}`;
  const series = (key: 'events' | 'entered' | 'accepted') =>
    overview.hourly.map((hour) => ({ at: hour.at, value: hour[key] }));
  return (
    <section aria-label={t('label')} className="grid grid-cols-2 gap-3 xl:grid-cols-4">
      <FigureCard
        title={t('openRuns')}
        value={format.number(overview.openRuns)}
        note={t('openRunsNote')}
        href={`${base}/runs`}
        hours={series('entered')}
        isLive={overview.openRuns > 0}
      />
      <FigureCard
        title={t('messages')}
        value={format.number(overview.messagesToday)}
        note={t('messagesNote')}
        href={`${base}/inbox`}
        hours={series('accepted')}
      />
      <FigureCard
        title={t('events')}
        value={format.number(overview.eventsToday)}
        note={t('eventsNote')}
        href={`${base}/settings/events`}
        hours={series('events')}
      />
      <FigureCard
        title={t('people')}
        value={format.number(overview.people)}
        note={t('peopleNote')}
        href={`${base}/people`}
      />
    </section>
  );
}
