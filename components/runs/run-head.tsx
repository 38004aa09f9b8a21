'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { PageHead } from '@/components/ui/page-head';
import { useFormat } from '@/i18n/use-format';
import type { RunView } from '@/server/read/views/run-views';
import { RunStatusBadge } from './run-status-badge';
import { useReasonText } from './use-reason-text';

/** Whose run it is, of which journey and version, and how it stands. */
export function RunHead({ run }: { run: RunView }) {
  const t = useTranslations('runs');
  const format = useFormat();
  const reason = useReasonText();
  const { slug } = useWorkspace();
  const end = run.endedAt ? Date.parse(run.endedAt) : Date.now();
  const length = format.duration(end - Date.parse(run.startedAt));
  return (
    <PageHead
      back={{ href: `/w/${slug}/runs`, label: t('run.back') }}
      title={
        <span className="flex flex-wrap items-center gap-2">
          <Link href={`/w/${slug}/people/${run.person.id}`} className="inline-block hover:underline">
            <bdi>{run.person.name}</bdi>
          </Link>
          <RunStatusBadge status={run.status} />
        </span>
      }
      subtitle={
        <span className="flex flex-wrap items-baseline gap-x-4">
          <Link
            href={`/w/${slug}/journeys/${run.journeyId}/edit`}
            className="inline-flex min-h-6 items-center gap-x-1 underline-offset-4 hover:underline"
          >
            <bdi>{run.journeyName}</bdi> {t('version', { number: run.version })}
          </Link>
          <span>
            {t('run.entered')} {format.dateTime(run.startedAt, true)}
          </span>
          <span>{run.endedAt ? t('run.took', { length }) : t('run.inside', { length })}</span>
          {run.endReason ? <span>{reason.end(run.endReason)}</span> : null}
        </span>
      }
    />
  );
}
