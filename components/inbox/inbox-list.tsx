'use client';

import { useTranslations } from 'next-intl';
import { ChannelIcon } from '@/components/fields/channel-icon';
import { cn } from '@/components/ui/cn';
import { useFormat } from '@/i18n/use-format';
import type { InboxItem, Rendered } from '@/server/read/views/message-views';

interface InboxListProps {
  items: InboxItem[];
  opened: string | null;
  onOpen(messageId: string): void;
}

/** Received messages, newest first. */
export function InboxList({ items, opened, onOpen }: InboxListProps) {
  return (
    <ul className="divide-y overflow-hidden rounded-xl border bg-surface">
      {items.map((item) => (
        <li key={item.messageId}>
          <InboxRow item={item} isOpened={item.messageId === opened} onOpen={() => onOpen(item.messageId)} />
        </li>
      ))}
    </ul>
  );
}

const headline = (content: Rendered): string => {
  if (content.channel === 'email') return content.subject;
  return content.channel === 'push' ? content.title : content.text;
};

function InboxRow({ item, isOpened, onOpen }: { item: InboxItem; isOpened: boolean; onOpen(): void }) {
  const t = useTranslations('inbox');
  const format = useFormat();
  return (
    <button
      type="button"
      onClick={onOpen}
      aria-current={isOpened ? 'true' : undefined}
      className={cn(
        'flex w-full gap-3 px-3 py-2.5 text-start outline-none hover:bg-muted focus-visible:bg-muted focus-visible:ring-2 focus-visible:ring-primary focus-visible:ring-inset',
        isOpened && 'bg-muted',
      )}
    >
      <ChannelIcon channel={item.channel} className="mt-1 size-4 shrink-0 text-family-message" />
      <span className="min-w-0 flex-1">
        <span className="flex items-baseline gap-2">
          <span className={cn('min-w-0 truncate text-sm', !item.isRead && 'font-semibold')}>
            <bdi>{item.person?.name ?? item.address}</bdi>
          </span>
          {item.isRead ? null : (
            <span className="size-2 shrink-0 rounded-full bg-primary">
              <span className="sr-only">{t('unread')}</span>
            </span>
          )}
          <time
            dateTime={item.receivedAt}
            className="ms-auto shrink-0 text-muted-foreground text-xs tabular-nums"
          >
            {format.time(item.receivedAt, true)}
          </time>
        </span>
        <span dir="auto" className="block w-fit max-w-full truncate text-muted-foreground text-sm leading-6">
          {headline(item.content)}
        </span>
      </span>
    </button>
  );
}
