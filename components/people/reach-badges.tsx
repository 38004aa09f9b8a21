'use client';

import { useTranslations } from 'next-intl';
import { ChannelIcon } from '@/components/fields/channel-icon';
import { cn } from '@/components/ui/cn';
import type { Reach } from '@/journey/reach/types';

/** Which channels reach a person, small: one picture per channel, crossed out when it does not. */
export function ReachBadges({ reach }: { reach: Reach[] }) {
  const t = useTranslations('rules');
  return (
    <ul className="flex gap-1">
      {reach.map(({ channel, reachable, reason }) => {
        const label = `${t(`channels.${channel}`)}: ${t(`reach.${reason}`)}`;
        return (
          <li
            key={channel}
            title={label}
            className={cn(
              'relative grid size-6 place-items-center rounded-md border',
              reachable
                ? 'border-success-border bg-success-tint text-success'
                : 'border-dashed text-muted-foreground after:absolute after:h-px after:w-5 after:rotate-45 after:bg-current',
            )}
          >
            <ChannelIcon channel={channel} className="size-3.5" />
            <span className="sr-only">{label}</span>
          </li>
        );
      })}
    </ul>
  );
}
