'use client';

import { useTranslations } from 'next-intl';
import { ChannelIcon } from '@/components/fields/channel-icon';
import { Spinner } from '@/components/ui/spinner';
import { useFormat } from '@/i18n/use-format';
import type { BroadcastPeople as People } from '@/server/read/views/broadcast-views';

/** How many people a broadcast would send in, and on which channels they can be reached. */
export function BroadcastPeople(props: {
  /** Undefined while they are being counted. */
  people: People | undefined;
  version: string;
}) {
  const t = useTranslations('entries.broadcasts.dialog');
  const channelName = useTranslations('rules.channels');
  const format = useFormat();
  const { people, version } = props;
  return (
    <div
      className="flex min-h-16 flex-col justify-center gap-1.5 rounded-lg border border-border bg-muted px-4 py-3"
      role="status"
    >
      {people ? (
        <>
          <p className="flex flex-wrap items-baseline gap-x-2">
            <span className="font-semibold text-2xl tabular-nums" data-broadcast-count={people.count}>
              {t('count', { count: people.count })}
            </span>
            <span>{t('asked', { count: people.count, version })}</span>
          </p>
          {people.count > 0 && people.reachable.length > 0 && (
            <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
              <span className="text-muted-foreground">{t('reach')}</span>
              {people.reachable.map(({ channel, count }) => (
                <span className="inline-flex items-center gap-1.5 tabular-nums" key={channel}>
                  <ChannelIcon channel={channel} className="size-4 text-muted-foreground" />
                  {channelName(channel)} {format.number(count)}
                </span>
              ))}
            </p>
          )}
        </>
      ) : (
        <p className="flex items-center gap-2 text-muted-foreground">
          <Spinner /> {t('counting')}
        </p>
      )}
    </div>
  );
}
