'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { TaskCard } from '@/components/tasks/task-card';
import { useTRPC } from '@/components/trpc/use-trpc';
import type { RunView } from '@/server/read/views/run-views';

const REFRESH_MS = 4_000;

/** What this run asked the team; nothing when it asked nothing. */
export function RunTasks({ run }: { run: RunView }) {
  const t = useTranslations('runs.run');
  const trpc = useTRPC();
  const { slug } = useWorkspace();
  const tasks = useQuery(
    trpc.task.list.queryOptions(
      { workspace: slug, runId: run.id },
      { refetchInterval: run.status === 'ended' ? false : REFRESH_MS },
    ),
  );
  const items = tasks.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="space-y-2">
      <h2 className="font-semibold text-sm">{t('tasks')}</h2>
      {items.map((task) => (
        <TaskCard key={task.id} task={task} withRun={false} />
      ))}
    </section>
  );
}
