'use client';

import { useMutation } from '@tanstack/react-query';
import { BadgeCheck, ClipboardList } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { useChange } from '@/components/settings/use-change';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Input } from '@/components/ui/input';
import { Label } from '@/components/ui/label';
import { useFormat } from '@/i18n/use-format';
import type { TaskView } from '@/server/read/views/task-views';
import { useOutcomeLabel } from './use-outcome-label';

const TONE = { open: 'accent', done: 'success', expired: 'warning', withdrawn: 'neutral' } as const;

/** One task: what is asked, about whom, and a button for each thing that may come of it. */
export function TaskCard({ task, withRun }: { task: TaskView; withRun: boolean }) {
  const t = useTranslations('tasks');
  const format = useFormat();
  const { slug } = useWorkspace();
  const id = useId();
  const Icon = task.kind === 'approval' ? BadgeCheck : ClipboardList;
  return (
    <Card aria-labelledby={id} role="group" className="flex flex-col gap-3 p-4" data-task={task.id}>
      <div className="flex items-start gap-3">
        <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-muted-foreground" />
        <div className="min-w-0 flex-1">
          <h3 id={id} className="font-medium">
            <bdi>{task.title}</bdi>
          </h3>
          <p className="flex flex-wrap gap-x-3 text-muted-foreground text-xs">
            <Link
              href={`/w/${slug}/people/${task.person.id}`}
              className="inline-flex min-h-6 items-center underline-offset-4 hover:underline"
            >
              <bdi>{task.person.name}</bdi>
            </Link>
            {withRun && (
              <Link
                href={`/w/${slug}/runs/${task.runId}`}
                className="inline-flex min-h-6 items-center underline-offset-4 hover:underline"
              >
                <bdi>{task.journey.name}</bdi>
              </Link>
            )}
            <time dateTime={task.createdAt} className="inline-flex min-h-6 items-center">
              {format.dateTime(task.createdAt)}
            </time>
          </p>
        </div>
        <Badge variant={TONE[task.state]}>{t(`state.${task.state}`)}</Badge>
      </div>
      {task.text && (
        <p dir="auto" className="whitespace-pre-wrap break-words text-sm">
          {task.text}
        </p>
      )}
      {task.state === 'open' ? <Answer task={task} /> : <Answered task={task} />}
    </Card>
  );
}

function Answer({ task }: { task: TaskView }) {
  const t = useTranslations('tasks');
  const trpc = useTRPC();
  const format = useFormat();
  const { slug } = useWorkspace();
  const labelOf = useOutcomeLabel();
  const [note, setNote] = useState('');
  const id = useId();
  const complete = useMutation(
    trpc.task.complete.mutationOptions(useChange({ refresh: trpc.task.list.pathKey(), done: t('answered') })),
  );
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} className="sr-only">
        {t('note')}
      </Label>
      <Input
        id={id}
        dir="auto"
        maxLength={2_000}
        placeholder={t('note')}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <div className="flex flex-wrap items-center gap-2">
        {task.outcomes.map((outcome, index) => (
          <Button
            key={outcome.id}
            size="sm"
            variant={index === 0 ? 'default' : 'outline'}
            disabled={complete.isPending}
            onClick={() => complete.mutate({ workspace: slug, taskId: task.id, outcome: outcome.id, note })}
          >
            {labelOf(task, outcome.id)}
          </Button>
        ))}
        <span className="ms-auto text-muted-foreground text-xs">
          {t('until', { at: format.dateTime(task.expiresAt) })}
        </span>
      </div>
    </div>
  );
}

function Answered({ task }: { task: TaskView }) {
  const t = useTranslations('tasks');
  const format = useFormat();
  const labelOf = useOutcomeLabel();
  if (task.state !== 'done') return <p className="text-muted-foreground text-sm">{t(`why.${task.state}`)}</p>;
  const outcome = labelOf(task, task.outcome ?? '');
  const at = task.doneAt ? format.dateTime(task.doneAt) : '';
  return (
    <div className="text-sm">
      <p>
        <bdi className="font-medium">{outcome}</bdi>{' '}
        <span className="text-muted-foreground text-xs">
          {task.doneBy ? t('by', { name: task.doneBy, at }) : t('byApi', { at })}
        </span>
      </p>
      {task.note && (
        <p dir="auto" className="whitespace-pre-wrap break-words text-muted-foreground">
          {task.note}
        </p>
      )}
    </div>
  );
}
