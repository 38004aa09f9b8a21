'use client';

import { useQuery } from '@tanstack/react-query';
import { Webhook } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Badge } from '@/components/ui/badge';
import { useFormat } from '@/i18n/use-format';
import type { CallView } from '@/server/read/views/call-views';
import type { RunView } from '@/server/read/views/run-views';

const REFRESH_MS = 4_000;
const TONE = {
  planned: 'info',
  leased: 'info',
  succeeded: 'success',
  failed: 'danger',
  unknown: 'warning',
  withdrawn: 'neutral',
} as const;

/** What this run asked of other systems, with every try; nothing when it asked nothing. */
export function RunCalls({ run }: { run: RunView }) {
  const t = useTranslations('runs.call');
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const calls = useQuery(
    trpc.run.calls.queryOptions(
      { workspace: slug, runId: run.id },
      { refetchInterval: run.status === 'ended' ? false : REFRESH_MS },
    ),
  );
  if (!calls.data || calls.data.length === 0) return null;
  return (
    <section className="space-y-2">
      <h2 className="font-semibold text-sm">{t('title')}</h2>
      {calls.data.map((call) => (
        <CallCard key={call.id} call={call} />
      ))}
    </section>
  );
}

function CallCard({ call }: { call: CallView }) {
  const t = useTranslations('runs.call');
  const format = useFormat();
  const code = typeof call.reason?.code === 'string' ? call.reason.code : null;
  return (
    <article className="rounded-xl border bg-surface p-3.5">
      <header className="flex flex-wrap items-center gap-2">
        <Webhook aria-hidden className="size-4 text-family-profile" />
        <h3 dir="ltr" className="min-w-0 max-w-full truncate font-medium text-sm">
          {call.method} {call.url}
        </h3>
        <Badge variant={TONE[call.state]}>{t(`states.${call.state}`)}</Badge>
        <time dateTime={call.plannedAt} className="ms-auto text-muted-foreground text-xs tabular-nums">
          {format.dateTime(call.plannedAt, true)}
        </time>
      </header>
      {code && t.has(`reasons.${code}`) ? <p className="mt-1.5 text-sm">{t(`reasons.${code}`)}</p> : null}
      {call.attempts.length > 0 ? (
        <ol className="mt-2 divide-y rounded-lg border text-xs">
          {call.attempts.map((attempt) => (
            <li key={attempt.n} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-3 py-2">
              <span className="font-medium">{t('attempt', { number: attempt.n })}</span>
              <span>{t(`outcomes.${attempt.outcome ?? 'pending'}`)}</span>
              {attempt.status === null ? null : <code dir="ltr">{attempt.status}</code>}
              {attempt.detail ? (
                <span dir="auto" className="min-w-0 max-w-full truncate text-muted-foreground">
                  {attempt.detail}
                </span>
              ) : null}
              <span className="ms-auto text-muted-foreground tabular-nums">
                {format.dateTime(attempt.startedAt, true)}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
    </article>
  );
}
