'use client';

import { useMutation } from '@tanstack/react-query';
import { KeyRound, Send } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { CodeBlock } from '@/components/ui/code-block';
import { Spinner } from '@/components/ui/spinner';
import { Tabs, TabsContent, TabsList, TabsTrigger } from '@/components/ui/tabs';
import { curlSnippet, sdkSnippet } from './event-snippets';

const never = () => () => {};

/** Copyable ways to send an event, with a write key made on the spot; listens until one arrives. */
export function FirstEventStep() {
  const t = useTranslations('home.start.event');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug: workspace, role } = useWorkspace();
  const origin = useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  );
  const makeKey = useMutation(trpc.key.create.mutationOptions());
  const key = makeKey.data?.key ?? t('placeholder');
  return (
    <div className="flex w-full min-w-0 flex-col gap-3">
      <Tabs defaultValue="curl" className="gap-2">
        <TabsList>
          <TabsTrigger value="curl">{t('curl')}</TabsTrigger>
          <TabsTrigger value="sdk">{t('sdk')}</TabsTrigger>
        </TabsList>
        <TabsContent value="curl">
          <CodeBlock label={t('curl')} code={curlSnippet(origin, key)} />
        </TabsContent>
        <TabsContent value="sdk">
          <CodeBlock label={t('sdk')} code={sdkSnippet(origin, key)} />
        </TabsContent>
      </Tabs>
      {makeKey.isSuccess && <Callout tone="info">{t('keyMade')}</Callout>}
      {makeKey.isError && <Callout tone="danger">{errorText(makeKey.error)}</Callout>}
      <div className="flex flex-wrap items-center gap-2">
        {!makeKey.isSuccess && role !== 'member' && (
          <Button
            busy={makeKey.isPending}
            onClick={() => makeKey.mutate({ workspace, kind: 'write', name: t('keyName') })}
          >
            <KeyRound />
            {t('makeKey')}
          </Button>
        )}
        <Button asChild variant="outline">
          <Link href={`/w/${workspace}/settings/events`}>
            <Send className="rtl:-scale-x-100" />
            {t('byHand')}
          </Link>
        </Button>
        <span role="status" className="flex items-center gap-1.5 text-muted-foreground text-xs">
          <Spinner className="size-3.5" />
          {t('waiting')}
        </span>
      </div>
    </div>
  );
}
