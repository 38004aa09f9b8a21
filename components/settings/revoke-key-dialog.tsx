'use client';

import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useWorkspace } from '@/components/shell/use-workspace';
import { useTRPC } from '@/components/trpc/use-trpc';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { isolate } from '@/i18n/isolate';
import { useFormat } from '@/i18n/use-format';
import type { KeyView } from '@/server/read/views/workspace-views';
import { useChange } from './use-change';

/** Asks before a key stops working for good. */
export function RevokeKeyDialog({ apiKey, onClose }: { apiKey: KeyView; onClose(): void }) {
  const t = useTranslations('settings.keys');
  const trpc = useTRPC();
  const format = useFormat();
  const { slug: workspace } = useWorkspace();
  const revoke = useMutation(
    trpc.key.revoke.mutationOptions(
      useChange({ refresh: trpc.key.pathKey(), done: t('revokedDone'), onDone: onClose }),
    ),
  );
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={t('revokeTitle', { name: isolate(apiKey.name) })}
      action={t('revoke')}
      variant="danger"
      busy={revoke.isPending}
      onConfirm={() => revoke.mutate({ workspace, keyId: apiKey.id })}
    >
      <p>{t('revokeText')}</p>
      {apiKey.lastUsedAt && <p>{t('revokeUsed', { at: format.dateTime(apiKey.lastUsedAt) })}</p>}
    </ConfirmDialog>
  );
}
