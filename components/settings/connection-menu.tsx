'use client';

import { useMutation } from '@tanstack/react-query';
import { CircleCheck, MoreHorizontal, Pause, Pencil, Play, PlugZap, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import { isolate } from '@/i18n/isolate';
import type { ConnectionView } from '@/server/read/views/workspace-views';
import { SmtpDialog } from './smtp-dialog';
import { useChange } from './use-change';
import { useConnectionTest } from './use-connection-test';

/** What can be done with one connection. */
export function ConnectionMenu({ connection }: { connection: ConnectionView }) {
  const t = useTranslations('settings.channels');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const [question, setQuestion] = useState<'edit' | 'remove' | null>(null);
  const refresh = trpc.connection.pathKey();
  const close = () => setQuestion(null);
  const setDefault = useMutation(
    trpc.connection.setDefault.mutationOptions(useChange({ refresh, done: t('done.default') })),
  );
  const pause = useMutation(
    trpc.connection.pause.mutationOptions(useChange({ refresh, done: t('done.paused') })),
  );
  const resume = useMutation(
    trpc.connection.resume.mutationOptions(useChange({ refresh, done: t('done.resumed') })),
  );
  const remove = useMutation(
    trpc.connection.remove.mutationOptions(useChange({ refresh, done: t('done.removed'), onDone: close })),
  );
  const test = useConnectionTest();
  const target = { workspace, connectionId: connection.id };
  const isEditable = connection.provider === 'smtp' && connection.config.source !== 'environment';
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={t('menu', { name: connection.name })}>
            <MoreHorizontal />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          {isEditable && (
            <DropdownMenuItem onSelect={() => setQuestion('edit')}>
              <Pencil aria-hidden />
              {t('edit')}
            </DropdownMenuItem>
          )}
          {connection.provider === 'smtp' && (
            <DropdownMenuItem onSelect={() => test(connection)}>
              <PlugZap aria-hidden />
              {t('test')}
            </DropdownMenuItem>
          )}
          {!connection.isDefault && (
            <DropdownMenuItem onSelect={() => setDefault.mutate(target)}>
              <CircleCheck aria-hidden />
              {t('makeDefault')}
            </DropdownMenuItem>
          )}
          {connection.status === 'active' ? (
            <DropdownMenuItem onSelect={() => pause.mutate(target)}>
              <Pause aria-hidden />
              {t('pause')}
            </DropdownMenuItem>
          ) : (
            <DropdownMenuItem onSelect={() => resume.mutate(target)}>
              <Play aria-hidden />
              {t('resume')}
            </DropdownMenuItem>
          )}
          <DropdownMenuSeparator />
          <DropdownMenuItem variant="danger" onSelect={() => setQuestion('remove')}>
            <Trash2 aria-hidden />
            {t('remove')}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <SmtpDialog open={question === 'edit'} onClose={close} connection={connection} />
      <ConfirmDialog
        open={question === 'remove'}
        onOpenChange={close}
        title={t('removeTitle', { name: isolate(connection.name) })}
        action={t('remove')}
        variant="danger"
        busy={remove.isPending}
        onConfirm={() => remove.mutate(target)}
      >
        <p>{t('removeText')}</p>
      </ConfirmDialog>
    </>
  );
}
