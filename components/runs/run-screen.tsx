'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { JourneyCanvasView } from '@/components/editor/canvas/journey-canvas-view';
import { MessageCard } from '@/components/messages/message-card';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ListSkeleton } from '@/components/ui/list-skeleton';
import { Page } from '@/components/ui/page';
import type { NodeId } from '@/journey/graph/types';
import type { RunView } from '@/server/read/views/run-views';
import { EntryEvent } from './entry-event';
import { RunCalls } from './run-calls';
import { RunHead } from './run-head';
import { runPath } from './run-path';
import { RunTasks } from './run-tasks';
import { StepList } from './step-list';

const REFRESH_MS = 2_000;

/** It has ended, and what it sent has left: nothing of it changes by itself any more. */
const isAtRest = (run: RunView | undefined) =>
  run?.status === 'ended' && run.messages.every(({ state }) => state !== 'planned' && state !== 'leased');

/** One person's passage: the path on the canvas, each step with its reason, the messages with their attempts. */
export function RunScreen({ runId }: { runId: string }) {
  const t = useTranslations('runs');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug } = useWorkspace();
  const [selected, setSelected] = useState<NodeId | null>(null);
  const query = useQuery(
    trpc.run.get.queryOptions(
      { workspace: slug, runId },
      { refetchInterval: ({ state }) => (isAtRest(state.data) ? false : REFRESH_MS) },
    ),
  );
  const run = query.data;
  const path = useMemo(() => runPath(run?.steps ?? []), [run?.steps]);
  if (query.isPending)
    return (
      <Page>
        <ListSkeleton rows={10} />
      </Page>
    );
  if (!run) {
    const isMissing = query.error?.data?.code === 'NOT_FOUND';
    return (
      <EmptyState
        title={isMissing ? t('run.notFound.title') : t('failed.title')}
        text={isMissing ? t('run.notFound.text') : errorText(query.error)}
        action={
          <Button asChild variant="outline">
            <Link href={`/w/${slug}/runs`}>{t('run.back')}</Link>
          </Button>
        }
      />
    );
  }
  return (
    <Page>
      <RunHead run={run} />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <section
          aria-label={t('run.canvas')}
          className="h-[26rem] overflow-hidden rounded-xl border lg:sticky lg:top-4 lg:h-[calc(100dvh-12rem)]"
        >
          <JourneyCanvasView
            document={run.document}
            path={path}
            selected={selected}
            onNodeClick={setSelected}
          />
        </section>
        <div className="min-w-0 space-y-6">
          <section className="space-y-2">
            <h2 className="font-semibold text-sm">{t('run.steps')}</h2>
            <StepList
              document={run.document}
              formerNodes={run.formerNodes}
              moves={run.moves}
              steps={run.steps}
              selected={selected}
              onSelect={setSelected}
            />
          </section>
          <section className="space-y-2">
            <h2 className="font-semibold text-sm">{t('run.messages')}</h2>
            {run.messages.length === 0 ? (
              <p className="text-muted-foreground text-sm">{t('run.noMessages')}</p>
            ) : (
              run.messages.map((message) => <MessageCard key={message.id} message={message} />)
            )}
          </section>
          <RunTasks run={run} />
          <RunCalls run={run} />
          <EntryEvent run={run} />
        </div>
      </div>
    </Page>
  );
}
