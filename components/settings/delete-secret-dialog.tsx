'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { isolate } from '@/i18n/isolate';
import { useChange } from './use-change';

/** Asks before calls that name the secret begin to fail. */
export function DeleteSecretDialog({ name, onClose }: { name: string; onClose(): void }) {
  const t = useTranslations('settings.keys.secrets');
  const trpc = useTRPC();
  const { slug: workspace } = useWorkspace();
  const remove = useMutation(
    trpc.secret.remove.mutationOptions(
      useChange({ refresh: trpc.secret.pathKey(), done: t('removed'), onDone: onClose }),
    ),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('removeTitle', { name: isolate(name) })}
      action={t('remove')}
      variant="danger"
      busy={remove.isPending}
      onConfirm={() => remove.mutate({ workspace, name })}
    >
      <p>{t('removeText')}</p>
    </ConfirmDialog>
  );
}
