'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { RenderedMessage } from '@/components/messages/rendered-message';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { useFormat } from '@/i18n/use-format';
import type { InboxItem } from '@/server/read/views/message-views';

/** An opened message; opening marks it as read. */
export function InboxMessage({ item, onBack }: { item: InboxItem; onBack(): void }) {
  const t = useTranslations('inbox');
  const trpc = useTRPC();
  const format = useFormat();
  const client = useQueryClient();
  const { slug } = useWorkspace();
  const { mutate: markRead } = useMutation(
    trpc.inbox.markRead.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: trpc.inbox.list.infiniteQueryKey() }),
    }),
  );
  const { messageId, isRead } = item;
  useEffect(() => {
    if (!isRead) markRead({ workspace: slug, messageId });
  }, [isRead, markRead, messageId, slug]);
  return (
    <article className="space-y-3">
      <header className="flex flex-wrap items-center gap-2">
        <Button variant="ghost" size="sm" className="lg:hidden" onClick={onBack}>
          <ArrowLeft aria-hidden className="rtl:-scale-x-100" />
          {t('back')}
        </Button>
        <h2 className="font-semibold text-sm">
          <bdi>{item.person?.name ?? item.address}</bdi>
        </h2>
        <span dir="ltr" className="max-w-60 truncate text-muted-foreground text-xs">
          {item.address}
        </span>
        <time dateTime={item.receivedAt} className="ms-auto text-muted-foreground text-xs tabular-nums">
          {format.dateTime(item.receivedAt, true)}
        </time>
      </header>
      <RenderedMessage message={item.content} address={item.address} />
      <footer className="flex flex-wrap gap-2">
        {item.runId ? (
          <Button asChild variant="outline" size="sm">
            <Link href={`/w/${slug}/runs/${item.runId}`}>
              {t('openRun')}
              {item.journey ? <bdi className="text-muted-foreground">{item.journey.name}</bdi> : null}
            </Link>
          </Button>
        ) : null}
        {item.person ? (
          <Button asChild variant="outline" size="sm">
            <Link href={`/w/${slug}/people/${item.person.id}`}>{t('openPerson')}</Link>
          </Button>
        ) : null}
      </footer>
    </article>
  );
}
