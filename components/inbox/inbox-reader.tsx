'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import type { InboxItem } from '@/server/read/views/message-views';
import { InboxMessage } from './inbox-message';

/** The opened message, or the word that none is. A message that the list does not show is fetched by its id. */
export function InboxReader(props: { messageId: string | null; items: InboxItem[]; onBack(): void }) {
  const { messageId, items } = props;
  const t = useTranslations('inbox');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const listed = items.find((item) => item.messageId === messageId);
  const fetched = useQuery(
    trpc.inbox.get.queryOptions(
      { workspace: slug, messageId: messageId ?? '' },
      { enabled: messageId !== null && !listed },
    ),
  );
  const item = listed ?? (messageId === null ? undefined : fetched.data);
  if (item) return <InboxMessage key={item.messageId} item={item} onBack={props.onBack} />;
  if (messageId !== null && fetched.isPending) return <ListSkeleton rows={4} />;
  return (
    <p className="rounded-xl border border-dashed p-10 text-center text-muted-foreground text-sm">
      {messageId !== null && fetched.error ? errorText(fetched.error) : t('choose')}
    </p>
  );
}
