'use client';

import { useTranslations } from 'next-intl';
import { useFormat } from '@/i18n/use-format';
import type { AttemptView } from '@/server/read/views/message-views';

/** Every request made to the provider, with its answer. */
export function AttemptList({ attempts }: { attempts: AttemptView[] }) {
  const t = useTranslations('runs.message');
  const format = useFormat();
  return (
    <ol className="divide-y rounded-lg border text-xs">
      {attempts.map((attempt) => (
        <li key={attempt.n} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-3 py-2">
          <span className="font-medium">{t('attempt', { number: attempt.n })}</span>
          <span>{attempt.outcome ? t(`outcomes.${attempt.outcome}`) : t('pending')}</span>
          {attempt.code ? <code dir="ltr">{attempt.code}</code> : null}
          {attempt.detail ? (
            <span dir="auto" className="min-w-0 break-words text-muted-foreground">
              {attempt.detail}
            </span>
          ) : null}
          <span className="ms-auto text-muted-foreground tabular-nums">
            {format.dateTime(attempt.startedAt, true)}
            {attempt.latencyMs === null ? '' : ` · ${t('latency', { ms: attempt.latencyMs })}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
