'use client';

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { RefreshCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { CodeBlock } from '@/components/ui/code-block';
import { ConfirmTrigger } from '@/components/ui/confirm-trigger';
import { CopyButton } from '@/components/ui/copy-button';
import { Skeleton } from '@/components/ui/skeleton';
import type { TriggerOn } from '@/journey/plan/triggers/types';
import type { JourneyView } from '@/server/read/views/journey-views';
import { exampleCall } from './example-call';
import { HookCalls } from './hook-calls';

const REFRESH_MS = 5_000;

/** Where another system calls to let people in: the address, an example, and the way to replace it. */
export function HookAddress(props: {
  journey: Pick<JourneyView, 'id' | 'status'>;
  nodeId: string;
  on: Extract<TriggerOn, { kind: 'webhook' }>;
}) {
  const t = useTranslations('entries.hook');
  const trpc = useTRPC();
  const client = useQueryClient();
  const errorText = useErrorText();
  const { slug: workspace } = useWorkspace();
  const { journey, nodeId, on } = props;
  const input = { workspace, journeyId: journey.id };
  const isOpen = journey.status === 'live' || journey.status === 'paused';
  const hooks = useQuery(
    trpc.broadcast.hooks.queryOptions(input, { enabled: isOpen, refetchInterval: REFRESH_MS }),
  );
  const renew = useMutation(
    trpc.broadcast.renewHook.mutationOptions({
      onSuccess: (renewed) => {
        client.setQueryData(trpc.broadcast.hooks.queryKey(input), renewed);
        toast.success(t('renewed'));
      },
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  const hook = hooks.data?.find((own) => own.nodeId === nodeId);
  const url = hook?.url;
  return (
    <section aria-labelledby="hook-address" className="flex flex-col gap-2" data-hook-address>
      <h3 className="font-medium text-sm" id="hook-address">
        {t('title')}
      </h3>
      {!isOpen && <p className="text-muted-foreground text-sm">{t('unpublished')}</p>}
      {isOpen && hooks.isPending && <Skeleton className="h-9" />}
      {hooks.isError && <Callout tone="danger">{errorText(hooks.error)}</Callout>}
      {hooks.data && !url && <p className="text-muted-foreground text-sm">{t('notYet')}</p>}
      {isOpen && hook && url && (
        <>
          <div className="flex items-start gap-2 rounded-lg border border-border bg-muted p-2 ps-3" dir="ltr">
            <code className="min-w-0 flex-1 self-center break-all font-mono text-xs" data-hook-url>
              {url}
            </code>
            <CopyButton label={t('copy')} text={url} />
          </div>
          <p className="text-muted-foreground text-xs">{t('text')}</p>
          <HookCalls hook={hook} />
          {journey.status === 'paused' && <p className="text-muted-foreground text-xs">{t('paused')}</p>}
          <details className="text-sm">
            <summary className="w-fit cursor-pointer py-1 font-medium">{t('example')}</summary>
            <CodeBlock code={exampleCall(url, on)} label={t('example')} />
          </details>
          <ConfirmTrigger
            action={t('renew')}
            onConfirm={() => renew.mutate({ ...input, nodeId })}
            text={t('renewText')}
            title={t('renewTitle')}
            trigger={
              <Button busy={renew.isPending} className="self-start" size="sm" variant="outline">
                <RefreshCw />
                {t('renew')}
              </Button>
            }
            variant="danger"
          />
        </>
      )}
    </section>
  );
}
