'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { ErrorState } from '@/components/ui/error-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { CHANNELS } from '@/shared/channel';
import { ChannelCard } from './channel-card';

const REFRESH_MS = 5_000;

/** Which provider carries each channel. */
export function ChannelsSettings() {
  const t = useTranslations('settings.channels');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const connections = useQuery(
    trpc.connection.list.queryOptions({ workspace }, { refetchInterval: REFRESH_MS }),
  );
  if (connections.isPending) return <ListSkeleton rows={4} />;
  if (connections.isError)
    return <ErrorState message={errorText(connections.error)} onRetry={() => connections.refetch()} />;
  return (
    <div className="flex max-w-3xl flex-col gap-4">
      <p className="text-muted-foreground">{t('text')}</p>
      {CHANNELS.map((channel) => (
        <ChannelCard
          key={channel}
          channel={channel}
          connections={connections.data.filter((connection) => connection.channel === channel)}
        />
      ))}
    </div>
  );
}
