'use client';

import { useMutation } from '@tanstack/react-query';
import { FolderMinus, MoreHorizontal, Pencil } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useChange } from '@/components/settings/use-change';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu';
import { RenameDialog } from '@/components/ui/rename-dialog';
import { isolate } from '@/i18n/isolate';

/** What can be done with the folder that is open. `onMoved` hears its new name, or null when it is gone. */
export function FolderMenu(props: {
  folder: { name: string; count: number };
  onMoved(name: string | null): void;
}) {
  const t = useTranslations('organize.folders');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const { name: folder, count } = props.folder;
  const [question, setQuestion] = useState<'rename' | 'remove' | null>(null);
  const close = () => setQuestion(null);
  const after = useChange({
    refresh: trpc.journey.pathKey(),
    done: t(question === 'remove' ? 'removed' : 'renamed'),
  });
  const change = useMutation(
    trpc.journey.renameFolder.mutationOptions({
      ...after,
      onSuccess: (_, { to }) => {
        close();
        // Before the lists are read again: there, this folder is no more.
        props.onMoved(to);
        return after.onSuccess();
      },
    }),
  );
  const rename = (to: string | null) => change.mutate({ workspace, folder, to });
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={t('menu', { name: folder })}>
            <MoreHorizontal />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="start">
          <DropdownMenuItem onSelect={() => setQuestion('rename')}>
            <Pencil aria-hidden />
            {t('rename')}
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => setQuestion('remove')}>
            <FolderMinus aria-hidden />
            {t('remove')}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {question === 'rename' && (
        <RenameDialog
          title={t('renameTitle', { name: isolate(folder) })}
          name={folder}
          missing={t('missing')}
          maxLength={60}
          busy={change.isPending}
          onRename={rename}
          onClose={close}
        />
      )}
      <ConfirmDialog
        open={question === 'remove'}
        onOpenChange={close}
        title={t('removeTitle', { name: isolate(folder) })}
        action={t('remove')}
        busy={change.isPending}
        onConfirm={() => rename(null)}
      >
        <p>{t('removeText', { count })}</p>
      </ConfirmDialog>
    </>
  );
}
