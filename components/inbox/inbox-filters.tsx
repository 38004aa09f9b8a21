'use client';

import { useTranslations } from 'next-intl';
import { ChannelIcon } from '@/components/fields/channel-icon';
import { SearchInput } from '@/components/ui/search-input';
import { ToggleGroup, ToggleGroupItem } from '@/components/ui/toggle-group';
import { CHANNELS, type Channel } from '@/shared/channel';

const ALL = 'all';

interface InboxFiltersProps {
  search: string;
  channel: Channel | null;
  onSearch(search: string): void;
  onChannel(channel: Channel | null): void;
}

/** Search and channel of the inbox. */
export function InboxFilters(props: InboxFiltersProps) {
  const t = useTranslations('inbox');
  const channelName = useTranslations('rules.channels');
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchInput
        label={t('search')}
        value={props.search}
        onChange={props.onSearch}
        className="w-full sm:w-72"
      />
      <ToggleGroup
        type="single"
        aria-label={t('channel.label')}
        value={props.channel ?? ALL}
        onValueChange={(next) => next && props.onChannel(next === ALL ? null : (next as Channel))}
        className="flex-wrap"
      >
        <ToggleGroupItem value={ALL}>{t('channel.all')}</ToggleGroupItem>
        {CHANNELS.map((channel) => (
          <ToggleGroupItem key={channel} value={channel}>
            <ChannelIcon channel={channel} className="size-3.5" />
            {channelName(channel)}
          </ToggleGroupItem>
        ))}
      </ToggleGroup>
    </div>
  );
}
