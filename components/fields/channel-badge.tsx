'use client';

import { useTranslations } from 'next-intl';
import { Badge } from '@/components/ui/badge';
import type { Channel } from '@/shared/channel';
import { ChannelIcon } from './channel-icon';

/** A channel by picture and name. */
export function ChannelBadge({ channel }: { channel: Channel }) {
  const name = useTranslations('rules.channels');
  return (
    <Badge variant="outline">
      <ChannelIcon channel={channel} />
      {name(channel)}
    </Badge>
  );
}
