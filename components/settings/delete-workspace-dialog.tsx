'use client';

import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useErrorText } from '@/components/trpc/use-error-text';
import { useTRPC } from '@/components/trpc/use-trpc';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { isolate } from '@/i18n/isolate';
import { foldText } from '@/shared/fold-text';

/** Says what goes with a workspace, and wants its name typed before it lets go. */
export function DeleteWorkspaceDialog({ onClose }: { onClose(): void }) {
  const t = useTranslations('settings.deleteWorkspace');
  const trpc = useTRPC();
  const errorText = useErrorText();
  const { slug, name } = useWorkspace();
  const [typed, setTyped] = useState('');
  const overview = useQuery(trpc.workspace.overview.queryOptions({ workspace: slug })).data;
  const all = useQuery(trpc.workspace.list.queryOptions()).data;
  const remove = useMutation(
    trpc.workspace.delete.mutationOptions({
      // A full load: nothing of the page that is open has anything to show any more.
      onSuccess: () => window.location.assign('/'),
      onError: (error) => toast.error(errorText(error)),
    }),
  );
  return (
    <ConfirmDialog
      action={t('submit')}
      busy={remove.isPending || remove.isSuccess}
      isBlocked={foldText(typed) !== foldText(name)}
      onConfirm={() => remove.mutate({ workspace: slug, slug })}
      onOpenChange={onClose}
      open
      title={t('question', { name: isolate(name) })}
      variant="danger"
    >
      <ul className="flex list-disc flex-col gap-1 ps-5">
        <li>{t('means.stop', { count: overview?.openRuns ?? 0 })}</li>
        <li>{t('means.data', { count: overview?.people ?? 0 })}</li>
        <li>{t('means.access')}</li>
        {all?.length === 1 && <li>{t('means.last')}</li>}
      </ul>
      <p className="font-medium text-foreground">{t('final')}</p>
      <Field label={t('typeName', { name: isolate(name) })}>
        <Input
          autoComplete="off"
          dir="auto"
          onChange={(event) => setTyped(event.target.value)}
          value={typed}
        />
      </Field>
    </ConfirmDialog>
  );
}
