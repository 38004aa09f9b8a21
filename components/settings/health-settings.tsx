'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Callout } from '@/components/ui/callout';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { useFormat } from '@/i18n/use-format';
import { HealthParts } from './health-parts';
import { LedgerCard } from './ledger-card';
import { partStates } from './part-states';
import { useIsAdmin } from './use-is-admin';

const REFRESH_MS = 5_000;

/** How the installation is: what it depends on, and whether it keeps its promises. For those who manage the workspace. */
export function HealthSettings() {
  const t = useTranslations('health');
  const settings = useTranslations('settings');
  const trpc = useTRPC();
  const format = useFormat();
  const errorText = useErrorText();
  const isAdmin = useIsAdmin();
  const { slug: workspace } = useWorkspace();
  const query = useQuery(
    trpc.workspace.health.queryOptions(
      { workspace },
      { enabled: isAdmin, refetchInterval: REFRESH_MS, staleTime: 0 },
    ),
  );
  if (!isAdmin) return <Callout tone="info">{settings('adminOnly')}</Callout>;
  if (query.isPending) return <ListSkeleton rows={5} />;
  const health = query.data;
  if (!health) return <ErrorState message={errorText(query.error)} onRetry={() => query.refetch()} />;
  const states = [
    ...partStates(health),
    health.ledger === null ? 'unknown' : health.ledger.ok ? 'ok' : 'bad',
  ];
  const bad = states.filter((state) => state === 'bad').length;
  const isBlind = states.includes('unknown');
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <p className="text-muted-foreground">{t('text')}</p>
      {query.isError && <Callout tone="danger">{t('failed', { error: errorText(query.error) })}</Callout>}
      <Callout tone={bad > 0 ? 'warning' : isBlind ? 'info' : 'success'}>
        <p className="flex flex-wrap justify-between gap-x-4" role="status">
          <span className="font-medium">
            {bad > 0 ? t('summary.trouble', { count: bad }) : t(isBlind ? 'summary.blind' : 'summary.ok')}
          </span>
          <span className="text-muted-foreground text-xs">
            {t('refreshed', { at: format.time(query.dataUpdatedAt, true) })}
          </span>
        </p>
      </Callout>
      <HealthParts health={health} />
      <LedgerCard health={health} />
    </div>
  );
}
